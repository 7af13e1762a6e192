import { sql } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import type { Leg } from '../domain/proposal.ts';

type Scope = Pick<Ctx, 'tx' | 'cluster'>;

/** Whether an offer or a need of these legs was closed meanwhile, or its member takes no part now. */
export async function staleListings(ctx: Scope, legs: readonly Leg[]): Promise<boolean> {
	const offers = sql.param(legs.map((leg) => leg.offerId));
	const needs = sql.param(legs.map((leg) => leg.needId));
	const [gone] = await rows(
		ctx.tx,
		sql`select 1 from (
				select closed_at, member_id from offer where id = any(${offers}::uuid[])
				union all
				select closed_at, member_id from need where id = any(${needs}::uuid[])
			) listing
			join member on member.id = listing.member_id
			where listing.closed_at is not null or member.standing <> 'active' limit 1`
	);
	return gone !== undefined;
}

/**
 * How much of each offer running partnerships take up (in the offer's unit), and the needs that they
 * serve: what nobody else can have now.
 */
export async function takenListings(
	ctx: Scope
): Promise<{ offers: Map<string, number>; needs: Set<string> }> {
	const taken = await rows<{ offer_id: string; need_id: string; quantity: number }>(
		ctx.tx,
		sql`select leg.offer_id, leg.need_id, need.capacity as quantity
			from partnership
			join proposal_leg leg on leg.cluster_id = partnership.cluster_id and leg.proposal_id = partnership.proposal_id
			join need on need.cluster_id = leg.cluster_id and need.id = leg.need_id
			where partnership.ended_at is null`
	);
	const offers = new Map<string, number>();
	for (const { offer_id, quantity } of taken)
		offers.set(offer_id, (offers.get(offer_id) ?? 0) + quantity);
	return { offers, needs: new Set(taken.map(({ need_id }) => need_id)) };
}

/**
 * The open proposals that can no longer come true: one of their needs is being served, or what is
 * left of one of their offers is not enough.
 */
export async function impossibleProposals(ctx: Scope): Promise<string[]> {
	const { offers, needs } = await takenListings(ctx);
	const open = await rows<{ id: string; offer_id: string; need_id: string; fits: boolean }>(
		ctx.tx,
		sql`select proposal.id, leg.offer_id, leg.need_id,
				offer.capacity - coalesce((${sql.param(JSON.stringify(Object.fromEntries(offers)))}::jsonb ->> leg.offer_id::text)::int, 0) >= need.capacity as fits
			from proposal
			join proposal_leg leg on leg.cluster_id = proposal.cluster_id and leg.proposal_id = proposal.id
			join offer on offer.cluster_id = leg.cluster_id and offer.id = leg.offer_id
			join need on need.cluster_id = leg.cluster_id and need.id = leg.need_id
			where proposal.state = 'open'`
	);
	const gone = open.filter(
		(leg) => needs.has(leg.need_id) || (!leg.fits && offers.has(leg.offer_id))
	);
	return [...new Set(gone.map(({ id }) => id))];
}
