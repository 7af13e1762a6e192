import { and, eq } from 'drizzle-orm';
import { isId } from '#platform/domain/id.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { PartnershipStanding } from '../domain/partnership.ts';
import { partiesOf, type Leg } from '../domain/proposal.ts';
import { legsOf } from './proposal-load.ts';
import { outcome, partnership } from './tables.ts';

/** A partnership with all that decides what may still happen to it. */
export interface LoadedPartnership extends PartnershipStanding {
	id: string;
	proposalId: string;
	legs: Leg[];
}

/** The partnership that a command is about, locked until the transaction ends; null when none. */
export async function loadPartnership(ctx: Ctx, id: unknown): Promise<LoadedPartnership | null> {
	if (!isId(id)) return null;
	const [found] = await ctx.tx
		.select()
		.from(partnership)
		.where(and(eq(partnership.clusterId, ctx.cluster.id), eq(partnership.id, id)))
		.for('update');
	if (!found) return null;
	const legs = await legsOf(ctx, found.proposalId);
	const outcomes = await ctx.tx
		.select({ memberId: outcome.memberId, done: outcome.done })
		.from(outcome)
		.where(and(eq(outcome.clusterId, ctx.cluster.id), eq(outcome.partnershipId, id)));
	return {
		id,
		proposalId: found.proposalId,
		legs,
		parties: partiesOf(legs),
		outcomes,
		endedAt: found.endedAt
	};
}
