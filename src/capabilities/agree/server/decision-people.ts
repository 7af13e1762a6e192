import { sql } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';

/** Somebody who may cast a member's vote, to write to. */
export interface Voter {
	memberId: string;
	name: string;
	email: string;
}

/** The delegate of each member, or its deputy while there is none; members without anybody are left out. */
export const votersOf = (ctx: Pick<Ctx, 'tx'>, memberIds: readonly string[]): Promise<Voter[]> =>
	rows<Voter>(
		ctx.tx,
		sql`select distinct on (member_id) member_id as "memberId", name, email from delegate
			where until is null and member_id = any(${sql.param([...memberIds])}::uuid[])
			order by member_id, role`
	);
