import { sql } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';

/** How many may vote in a decision (recused ones not), and how many have. */
export interface Voted {
	electors: number;
	voted: number;
}

/** The turnout of decisions by id; the same for open and for secret ones. */
export async function turnoutOf(
	ctx: Pick<Ctx, 'tx' | 'cluster'>,
	decisionIds: readonly string[]
): Promise<Map<string, Voted>> {
	if (decisionIds.length === 0) return new Map();
	const found = await rows<{ id: string } & Voted>(
		ctx.tx,
		sql`select e.decision_id as id, count(*)::int as electors,
				count(*) filter (where exists (
					select 1 from ballot_cast c where c.cluster_id = e.cluster_id and c.decision_id = e.decision_id and c.member_id = e.member_id
				) or exists (
					select 1 from ballot b where b.cluster_id = e.cluster_id and b.decision_id = e.decision_id and b.member_id = e.member_id
				))::int as voted
			from decision_elector e
			where e.cluster_id = ${ctx.cluster.id} and e.decision_id = any(${sql.param([...decisionIds])}::uuid[])
				and not exists (select 1 from recusal r where r.cluster_id = e.cluster_id and r.decision_id = e.decision_id and r.member_id = e.member_id)
			group by e.decision_id`
	);
	return new Map(found.map(({ id, ...voted }) => [id, voted]));
}
