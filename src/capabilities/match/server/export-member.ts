import { sql } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';

/**
 * Everything Match keeps about a member, as it stands in the database, for the archive that a member
 * takes along. The caller has made sure that the actor may have it.
 */
export async function memberRecords(ctx: Ctx, memberId: string): Promise<Record<string, object[]>> {
	const mine = sql`proposal_id in (select proposal_id from proposal_leg where giver_id = ${memberId} or taker_id = ${memberId})`;
	const all = (query: ReturnType<typeof sql>) => rows<object>(ctx.tx, query);
	return {
		offers: await all(sql`select * from offer where member_id = ${memberId} order by id`),
		needs: await all(sql`select * from need where member_id = ${memberId} order by id`),
		proposals: await all(
			sql`select proposal.* from proposal where id in (select proposal_id from proposal_leg where giver_id = ${memberId} or taker_id = ${memberId}) order by id`
		),
		'proposal-legs': await all(sql`select * from proposal_leg where ${mine} order by id`),
		answers: await all(sql`select * from answer where member_id = ${memberId} order by id`),
		partnerships: await all(sql`select * from partnership where ${mine} order by id`),
		outcomes: await all(sql`select * from outcome where member_id = ${memberId} order by id`)
	};
}
