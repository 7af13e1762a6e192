import { createHash } from 'node:crypto';
import { FIT_THRESHOLD, type MatchInput } from '@klaster/engine/match';
import type { ActiveMember } from '#capabilities/join/server/index.ts';
import type { Listing } from '../domain/listing.ts';
import type { OpenListings } from './queries-open.ts';

/** How many offers are kept for each need, and as many blocked ones at most. */
const TOP = 10;

/** What the engine's matcher is asked: all open offers against all open needs. */
export function fitInput({ members, offers, needs }: OpenListings): MatchInput {
	const byId = new Map(members.map((member) => [member.id, member]));
	const listing = (one: Listing) => engineListing(one, byId.get(one.memberId));
	return {
		offers: offers.map(listing),
		needs: needs.map(listing),
		top: TOP,
		minScore: FIT_THRESHOLD,
		includeBlocked: true
	};
}

/** Two inputs with the same fingerprint have the same fits. */
export const fingerprintOf = (open: OpenListings): string =>
	createHash('sha256')
		.update(
			JSON.stringify([fitInput(open), open.offers.map(quantityOf), open.needs.map(quantityOf)])
		)
		.digest('hex');

/** Capacities count in units, which the engine does not know: the app compares them itself. */
export const quantityOf = ({ capacity, unit }: Listing): [number, string | null] => [
	capacity,
	unit
];

/** A category that was only guessed is left out: the engine reads the same words itself. */
function engineListing(
	one: Listing,
	member: ActiveMember | undefined
): MatchInput['offers'][number] {
	const { price } = one;
	const currency = price?.min?.currency ?? price?.max?.currency;
	return {
		id: one.id,
		text: one.description ? `${one.title}. ${one.description}` : one.title,
		member: one.memberId,
		kind: one.kind,
		terms: one.terms,
		...(one.category !== null && !one.categoryGuessed && { category: one.category }),
		...(currency !== undefined && {
			price: {
				currency,
				...(price?.min && { min: price.min.amount / 100 }),
				...(price?.max && { max: price.max.amount / 100 })
			}
		}),
		...(member?.latitude != null &&
			member.longitude != null && { place: { lat: member.latitude, lon: member.longitude } }),
		...(one.reachKm !== null && { reachKm: one.reachKm }),
		...(one.availableFrom !== null && { from: one.availableFrom }),
		...(one.availableUntil !== null && { until: one.availableUntil })
	};
}
