import { and, asc, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import { memberNames } from '#capabilities/join/server/index.ts';
import { isId } from '#platform/domain/id.ts';
import type { Ctx } from '#platform/server/context.ts';
import { partiesOf, type ProposalState } from '../domain/proposal.ts';
import { proposalView, type ProposalRows, type ProposalView } from './proposal-view.ts';
import { answer, need, offer, partnership, proposal, proposalLeg } from './tables.ts';

export interface ProposalFilter {
	/** Only those in which one of these members takes part. */
	memberIds?: readonly string[];
	states?: readonly ProposalState[];
	ids?: readonly string[];
	/** What the picture shows: open ones, and those whose partnership runs. */
	alive?: boolean;
}

const matching = (ctx: Pick<Ctx, 'cluster'>, filter: ProposalFilter): SQL | undefined =>
	and(
		eq(proposal.clusterId, ctx.cluster.id),
		filter.states ? inArray(proposal.state, [...filter.states]) : undefined,
		filter.ids ? inArray(proposal.id, [...filter.ids]) : undefined,
		filter.memberIds
			? sql`exists (select 1 from proposal_leg leg where leg.cluster_id = ${proposal.clusterId} and leg.proposal_id = ${proposal.id}
				and (leg.giver_id = any(${sql.param([...filter.memberIds])}::uuid[]) or leg.taker_id = any(${sql.param([...filter.memberIds])}::uuid[])))`
			: undefined,
		filter.alive
			? sql`(${proposal.state} = 'open' or (${proposal.state} = 'accepted' and exists (
				select 1 from partnership where partnership.cluster_id = ${proposal.clusterId}
				and partnership.proposal_id = ${proposal.id} and partnership.ended_at is null)))`
			: undefined
	);

/** Proposals as pages show them: open ones first, then the newest. */
export async function proposals(
	ctx: Ctx,
	filter: ProposalFilter = {},
	page: { limit?: number; offset?: number } = {}
): Promise<ProposalView[]> {
	const found = await ctx.tx
		.select({ proposal, partnershipId: partnership.id })
		.from(proposal)
		.leftJoin(
			partnership,
			and(eq(partnership.clusterId, proposal.clusterId), eq(partnership.proposalId, proposal.id))
		)
		.where(matching(ctx, filter))
		.orderBy(sql`${proposal.state} <> 'open'`, desc(proposal.createdAt), asc(proposal.id))
		.limit(page.limit ?? 10_000)
		.offset(page.offset ?? 0);
	const rows = await withLegsAndAnswers(
		ctx,
		found.map((row) => ({ ...row.proposal, partnershipId: row.partnershipId }))
	);
	const parties = rows.flatMap(({ legs }) => partiesOf(legs));
	const names = await memberNames(ctx, [...new Set(parties)]);
	return rows.map((row) => proposalView(row, names, ctx));
}

/** How many proposals there are in each state. */
export async function proposalCounts(
	ctx: Ctx,
	filter: ProposalFilter
): Promise<Partial<Record<ProposalState, number>>> {
	const counted = await ctx.tx
		.select({ state: proposal.state, n: sql<number>`count(*)::int` })
		.from(proposal)
		.where(matching(ctx, filter))
		.groupBy(proposal.state);
	return Object.fromEntries(counted.map(({ state, n }) => [state, n]));
}

/** One proposal, or null. */
export async function proposalById(ctx: Ctx, id: string): Promise<ProposalView | null> {
	if (!isId(id)) return null;
	return (await proposals(ctx, { ids: [id] }))[0] ?? null;
}

/** All answers that a proposal has had, the oldest first. */
export const answersOf = (ctx: Ctx, proposalId: string) =>
	ctx.tx
		.select()
		.from(answer)
		.where(and(eq(answer.clusterId, ctx.cluster.id), eq(answer.proposalId, proposalId)))
		.orderBy(asc(answer.at));

async function withLegsAndAnswers(
	ctx: Ctx,
	found: ProposalRows['proposal'][]
): Promise<ProposalRows[]> {
	if (found.length === 0) return [];
	const ids = found.map(({ id }) => id);
	const legs = await ctx.tx
		.select({ leg: proposalLeg, offerTitle: offer.title, needTitle: need.title })
		.from(proposalLeg)
		.innerJoin(
			offer,
			and(eq(offer.clusterId, proposalLeg.clusterId), eq(offer.id, proposalLeg.offerId))
		)
		.innerJoin(
			need,
			and(eq(need.clusterId, proposalLeg.clusterId), eq(need.id, proposalLeg.needId))
		)
		.where(and(eq(proposalLeg.clusterId, ctx.cluster.id), inArray(proposalLeg.proposalId, ids)))
		.orderBy(asc(proposalLeg.position));
	const answers = await ctx.tx
		.select()
		.from(answer)
		.where(and(eq(answer.clusterId, ctx.cluster.id), inArray(answer.proposalId, ids)))
		.orderBy(asc(answer.at));
	const legsByProposal = Map.groupBy(legs, ({ leg }) => leg.proposalId);
	const answersByProposal = Map.groupBy(answers, ({ proposalId }) => proposalId);
	return found.map((row) => ({
		proposal: row,
		legs: (legsByProposal.get(row.id) ?? []).map(({ leg, ...titles }) => ({ ...leg, ...titles })),
		answers: answersByProposal.get(row.id) ?? []
	}));
}
