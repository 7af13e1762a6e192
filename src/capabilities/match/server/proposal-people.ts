import { sql } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';

/** Who gets a member's letters: its delegate, or its deputy while there is none. */
export interface Addressee {
	memberId: string;
	name: string;
	email: string;
}

/** The addressees of members; members without anybody are left out. */
export const addresseesOf = (
	ctx: Pick<Ctx, 'tx'>,
	memberIds: readonly string[]
): Promise<Addressee[]> =>
	rows<Addressee>(
		ctx.tx,
		sql`select distinct on (member_id) member_id as "memberId", name, email from delegate
			where until is null and member_id = any(${sql.param([...memberIds])}::uuid[])
			order by member_id, role`
	);
