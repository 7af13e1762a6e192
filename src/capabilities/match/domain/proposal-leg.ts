import type { Terms } from './listing.ts';
import type { Leg } from './proposal.ts';

/** What a leg needs to know of an offer or a need. */
export interface LegSide {
	id: string;
	memberId: string;
	terms: readonly string[];
	priceMin: number | null;
	priceMax: number | null;
	currency: string | null;
	availableFrom: string | null;
	availableUntil: string | null;
}

/** The terms that both sides accept, the kindest first. */
export const commonTerms = (offer: LegSide, need: LegSide): Terms[] =>
	(['gift', 'paid', 'exchange'] as const).filter(
		(terms) => offer.terms.includes(terms) && need.terms.includes(terms)
	);

/**
 * The leg in which this offer serves this need: the days on which both are free, and for a paid one the
 * price where the offer names a single one; what is left open the parties settle.
 */
export function legBetween(offer: LegSide, need: LegSide, terms: Terms): Omit<Leg, 'id'> {
	const fixed = terms === 'paid' && offer.priceMin !== null && offer.priceMin === offer.priceMax;
	return {
		offerId: offer.id,
		needId: need.id,
		giverId: offer.memberId,
		takerId: need.memberId,
		terms,
		price: fixed && offer.currency ? { amount: offer.priceMin!, currency: offer.currency } : null,
		startsOn: latest(offer.availableFrom, need.availableFrom),
		endsOn: earliest(offer.availableUntil, need.availableUntil)
	};
}

const latest = (a: string | null, b: string | null) => (a && b ? (a > b ? a : b) : (a ?? b));
const earliest = (a: string | null, b: string | null) => (a && b ? (a < b ? a : b) : (a ?? b));
