import type { Money } from '#platform/domain/money.ts';

/** A listing is an offer or a need; both have one shape, so that they can be held against each other. */
export const sides = ['offer', 'need'] as const;
export type Side = (typeof sides)[number];

/** What sort of thing it is. `people` is people's time. */
export const kinds = [
	'work',
	'service',
	'space',
	'equipment',
	'goods',
	'knowledge',
	'people'
] as const;
export type Kind = (typeof kinds)[number];

export const allTerms = ['gift', 'exchange', 'paid'] as const;
export type Terms = (typeof allTerms)[number];

/** From a price to a price, either of which may stay open; both in one currency. */
export interface PriceRange {
	min: Money | null;
	max: Money | null;
}

/** What a member says of what it offers or needs. Days are yyyy-mm-dd; null leaves a thing open. */
export interface ListingFacts {
	title: string;
	description: string;
	kind: Kind;
	/** Id in the engine's taxonomy. */
	category: string | null;
	/** The category was suggested from the words; nobody has chosen it. */
	categoryGuessed: boolean;
	/** How many units of it: an offer can give as many, a need asks for as many. */
	capacity: number;
	unit: string | null;
	terms: Terms[];
	price: PriceRange | null;
	availableFrom: string | null;
	availableUntil: string | null;
	/** How far the offer goes, or how far the need would go, in kilometres. */
	reachKm: number | null;
	externalKey: string | null;
}

export interface Offer extends ListingFacts {
	id: string;
	memberId: string;
	createdAt: Date;
	updatedAt: Date;
	closedAt: Date | null;
	closedReason: string | null;
}

/** 1 would be nice, 2 is needed, 3 is urgent. */
export const priorities = [1, 2, 3] as const;
export type Priority = (typeof priorities)[number];

export interface Need extends Offer {
	priority: Priority;
}

/** A need, or an offer, which has no priority. */
export type Listing = Offer & { priority?: Priority };

export const listingStates = ['open', 'expired', 'closed'] as const;
export type ListingState = (typeof listingStates)[number];

/** Closed by somebody, expired because its last day is over, else open. `today` is yyyy-mm-dd. */
export function stateOf(
	listing: Pick<Offer, 'closedAt' | 'availableUntil'>,
	today: string
): ListingState {
	if (listing.closedAt) return 'closed';
	return listing.availableUntil !== null && listing.availableUntil < today ? 'expired' : 'open';
}

/** Why somebody closes an offer or a need. */
export const closeReasons = [
	'arranged-here',
	'arranged-elsewhere',
	'no-longer',
	'mistake'
] as const;
export type CloseReason = (typeof closeReasons)[number];
