import type { MatchResult } from '@klaster/engine/match';
import { fold } from '#platform/domain/text.ts';
import type { Fit } from '../domain/fit.ts';
import type { Listing } from '../domain/listing.ts';
import type { OpenListings } from './queries-open.ts';

/** What the engine found as fits, with what it does not know: whether the quantity is enough. */
export function fitsOf(
	{ offers, needs }: OpenListings,
	{ results }: Pick<MatchResult, 'results'>
): Fit[] {
	const listings = new Map([...offers, ...needs].map((one): [string, Listing] => [one.id, one]));
	return results.flatMap(({ need, ranked }) =>
		ranked.map(({ offer, score, reasons, blocked }) => ({
			needId: need,
			offerId: offer,
			score,
			reasons: [...reasons, ...shortage(listings.get(offer)!, listings.get(need)!)],
			blocked: blocked ?? null
		}))
	);
}

function shortage(offer: Listing, need: Listing): Fit['reasons'] {
	const comparable = fold(offer.unit ?? '') === fold(need.unit ?? '');
	return comparable && offer.capacity < need.capacity
		? [{ code: 'capacity', offered: offer.capacity, needed: need.capacity }]
		: [];
}
