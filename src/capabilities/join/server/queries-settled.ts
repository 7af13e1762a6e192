import { sql } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';

/** Whether a member has signed its declaration and has a delegate now. */
export async function isSettled(
	ctx: Pick<Ctx, 'tx' | 'cluster'>,
	memberId: string
): Promise<boolean> {
	const [found] = await rows<{ settled: boolean }>(
		ctx.tx,
		sql`select exists (select 1 from declaration where cluster_id = ${ctx.cluster.id} and member_id = ${memberId})
			and exists (select 1 from delegate where cluster_id = ${ctx.cluster.id} and member_id = ${memberId}
				and role = 'delegate' and until is null) as settled`
	);
	return found!.settled;
}
