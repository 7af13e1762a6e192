import { and, asc, eq } from 'drizzle-orm';
import { isId } from '#platform/domain/id.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { Answered, Standing } from '../domain/proposal-answer.ts';
import type { Leg, Origin, ProposalKind } from '../domain/proposal.ts';
import { answer, proposal, proposalLeg } from './tables.ts';

type Scope = Pick<Ctx, 'tx' | 'cluster'>;

/** A proposal with all that decides what may still happen to it. */
export interface LoadedProposal extends Standing {
	id: string;
	kind: ProposalKind;
	origin: Origin;
	contentKey: string;
}

/** The legs of a proposal as the domain knows them, in order. */
export async function legsOf(ctx: Scope, proposalId: string): Promise<Leg[]> {
	const found = await ctx.tx
		.select()
		.from(proposalLeg)
		.where(and(eq(proposalLeg.clusterId, ctx.cluster.id), eq(proposalLeg.proposalId, proposalId)))
		.orderBy(asc(proposalLeg.position));
	return found.map(toLeg);
}

export const toLeg = (row: typeof proposalLeg.$inferSelect): Leg => ({
	id: row.id,
	offerId: row.offerId,
	needId: row.needId,
	giverId: row.giverId,
	takerId: row.takerId,
	terms: row.terms,
	price:
		row.price === null || row.currency === null
			? null
			: { amount: row.price, currency: row.currency },
	startsOn: row.startsOn,
	endsOn: row.endsOn
});

export const toAnswered = (row: typeof answer.$inferSelect): Answered => ({
	memberId: row.memberId,
	version: row.version,
	kind: row.kind,
	...(row.changes && 'changes' in row.changes ? { changes: row.changes.changes } : {})
});

/** The proposal that a command is about, or null; take `lockProposals` first when it will change. */
export async function loadProposal(ctx: Scope, id: unknown): Promise<LoadedProposal | null> {
	if (!isId(id)) return null;
	const [found] = await ctx.tx
		.select()
		.from(proposal)
		.where(and(eq(proposal.clusterId, ctx.cluster.id), eq(proposal.id, id)));
	if (!found) return null;
	const answers = await ctx.tx
		.select()
		.from(answer)
		.where(and(eq(answer.clusterId, ctx.cluster.id), eq(answer.proposalId, id)))
		.orderBy(asc(answer.at));
	return {
		id,
		kind: found.kind,
		origin: found.origin,
		contentKey: found.contentKey,
		version: found.version,
		state: found.state,
		legs: await legsOf(ctx, id),
		answers: answers.map(toAnswered)
	};
}
