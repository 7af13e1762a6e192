import { and, eq } from 'drizzle-orm';
import { newId } from '#platform/domain/id.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { Leg, ProposalState } from '../domain/proposal.ts';
import type { FitLeg } from './proposal-legs.ts';
import { answer, proposal, proposalLeg } from './tables.ts';

type NewAnswer = Omit<typeof answer.$inferInsert, 'clusterId' | 'id' | 'at'>;

/** Writes a member's answer to a version; a change of mind replaces the earlier one. */
export async function writeAnswer(ctx: Ctx, given: NewAnswer): Promise<void> {
	const at = ctx.clock.now();
	const { proposalId: _, memberId: __, version: ___, ...said } = given;
	await ctx.tx
		.insert(answer)
		.values({ ...given, clusterId: ctx.cluster.id, id: newId(at.getTime()), at })
		.onConflictDoUpdate({
			target: [answer.clusterId, answer.proposalId, answer.memberId, answer.version],
			set: { ...said, at }
		});
}

/** Puts a counter's legs in the place of the earlier ones and raises the version. */
export async function rewriteLegs(
	ctx: Ctx,
	proposalId: string,
	version: number,
	legs: readonly Leg[]
): Promise<void> {
	for (const { id, terms, price, startsOn, endsOn } of legs) {
		await ctx.tx
			.update(proposalLeg)
			.set({
				terms,
				price: price?.amount ?? null,
				currency: price?.currency ?? null,
				startsOn,
				endsOn
			})
			.where(and(eq(proposalLeg.clusterId, ctx.cluster.id), eq(proposalLeg.id, id)));
	}
	await ctx.tx.update(proposal).set({ version }).where(isProposal(ctx, proposalId));
}

/** Closes a proposal for good. */
export async function closeProposal(
	ctx: Ctx,
	proposalId: string,
	state: Exclude<ProposalState, 'open'>
): Promise<void> {
	await ctx.tx
		.update(proposal)
		.set({ state, closedAt: ctx.clock.now() })
		.where(isProposal(ctx, proposalId));
}

const isProposal = (ctx: Ctx, id: string) =>
	and(eq(proposal.clusterId, ctx.cluster.id), eq(proposal.id, id));

export interface NewProposal {
	proposal: Pick<
		typeof proposal.$inferInsert,
		'origin' | 'kind' | 'contentKey' | 'explanation' | 'runId'
	>;
	legs: readonly FitLeg[];
}

/** Opens a proposal; the caller holds `lockProposals` and knows that none like it is open. */
export async function openProposal(ctx: Ctx, fresh: NewProposal): Promise<string> {
	const clusterId = ctx.cluster.id;
	const createdAt = ctx.clock.now();
	const id = newId(createdAt.getTime());
	await ctx.tx.insert(proposal).values({ ...fresh.proposal, clusterId, id, createdAt });
	await ctx.tx.insert(proposalLeg).values(
		fresh.legs.map(({ price, ...leg }, position) => ({
			...leg,
			price: price?.amount ?? null,
			currency: price?.currency ?? null,
			clusterId,
			id: newId(createdAt.getTime()),
			proposalId: id,
			position
		}))
	);
	return id;
}
