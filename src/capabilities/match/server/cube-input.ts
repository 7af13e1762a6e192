import { sql } from 'drizzle-orm';
import { FIT_THRESHOLD } from '@klaster/engine/match';
import type { CubeInput } from '@klaster/engine/cube';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import { takenListings } from './proposal-listings.ts';
import { fits, openListings } from './queries-open.ts';
import { matchRulesNow } from './rules.ts';

/** The cube is solved with one seed, kept with each run: the same profiles give the same answer. */
export const CUBE_SEED = 1;

/** After how long the solver settles for an honest gap, in seconds. */
const TIME_LIMIT = 50;

/**
 * What the cube is to be solved for now: open offers and needs of active members with their fits, less
 * what running partnerships take up, and less the pairs that somebody declined.
 */
export async function cubeInput(ctx: Ctx): Promise<CubeInput> {
	const { members, offers, needs } = await openListings(ctx);
	const { ringLength, partnershipsPerMember } = matchRulesNow(ctx);
	const taken = await takenListings(ctx);
	const carried = await partnershipsCarried(ctx);
	const left = offers
		.map((one) => ({ ...one, capacity: one.capacity - (taken.offers.get(one.id) ?? 0) }))
		.filter((one) => one.capacity > 0);
	const wanted = needs.filter((one) => !taken.needs.has(one.id));
	const known = new Set([...left, ...wanted].map(({ id }) => id));
	const both = <Pair extends { offerId: string; needId: string }>({ offerId, needId }: Pair) =>
		known.has(offerId) && known.has(needId);
	return {
		members: members.map(({ id, name, shortName, sector }) => ({
			id,
			name: shortName ?? name,
			sector,
			maxPartnerships: Math.max(0, partnershipsPerMember.value - (carried.get(id) ?? 0))
		})),
		offers: left.map(({ id, memberId, capacity, terms, title, category }) => ({
			id,
			member: memberId,
			capacity,
			terms,
			title,
			...(category ? { category } : {})
		})),
		needs: wanted.map(({ id, memberId, capacity, terms, title, category, priority }) => ({
			id,
			member: memberId,
			quantity: capacity,
			terms,
			title,
			priority,
			...(category ? { category } : {})
		})),
		fits: (await fits(ctx)).filter(both).map(({ needId, offerId, score, blocked }) => ({
			need: needId,
			offer: offerId,
			score,
			...(blocked ? { blocked } : {})
		})),
		settings: {
			ringLength: ringLength.value,
			maxPartnerships: partnershipsPerMember.value,
			minScore: FIT_THRESHOLD,
			excluded: (await declinedPairs(ctx)).filter(both).map(({ offerId, needId, reason }) => ({
				offer: offerId,
				need: needId,
				reason
			}))
		},
		seed: CUBE_SEED,
		timeLimitSeconds: TIME_LIMIT
	};
}

/** How many running partnerships each member is in. */
export async function partnershipsCarried(ctx: Pick<Ctx, 'tx'>): Promise<Map<string, number>> {
	const counted = await rows<{ member_id: string; n: number }>(
		ctx.tx,
		sql`select member_id, count(distinct partnership.id)::int as n
			from partnership
			join proposal_leg leg on leg.cluster_id = partnership.cluster_id and leg.proposal_id = partnership.proposal_id
			cross join lateral (values (leg.giver_id), (leg.taker_id)) party (member_id)
			where partnership.ended_at is null group by member_id`
	);
	return new Map(counted.map(({ member_id, n }) => [member_id, n]));
}

/**
 * Which offer must not go to which need, because one of the two members declined it and neither has
 * changed its offer or need since.
 */
export const declinedPairs = (ctx: Pick<Ctx, 'tx'>) =>
	rows<{ offerId: string; needId: string; reason: string }>(
		ctx.tx,
		sql`select distinct on (leg.offer_id, leg.need_id)
				leg.offer_id as "offerId", leg.need_id as "needId", answer.reason_code as reason
			from answer
			join proposal_leg leg on leg.cluster_id = answer.cluster_id and leg.proposal_id = answer.proposal_id
			join offer on offer.cluster_id = leg.cluster_id and offer.id = leg.offer_id
			join need on need.cluster_id = leg.cluster_id and need.id = leg.need_id
			where answer.kind = 'decline' and answer.changes -> 'declinedLegs' ? leg.id::text
			and answer.at >= greatest(offer.updated_at, need.updated_at)
			order by leg.offer_id, leg.need_id, answer.at desc`
	);
