import type { Kind, Terms } from './listing.ts';

/** What makes an offer impossible for a need, whatever the words say. */
export type Block = 'terms' | 'price' | 'dates' | 'distance' | 'capacity';

/**
 * Why an offer fits a need, or what stands against it. `words`: the words of both texts that met, in
 * one word (`same`) or as words for one or a near concept (`concept`).
 */
export type Reason =
	| { code: 'words'; offer: string; need: string; how: 'same' | 'concept' }
	| { code: 'category'; category: string }
	| { code: 'distance'; km: number }
	| { code: 'terms'; terms: Terms[] }
	| { code: 'dates'; from?: string; until?: string }
	| { code: 'kind'; offer: Kind; need: Kind }
	| { code: 'capacity'; offered: number; needed: number }
	| { code: 'blocked-terms'; offer: Terms[]; need: Terms[] }
	| { code: 'blocked-price'; asked: number; budget: number; currency: string }
	| { code: 'blocked-dates'; offer: Span; need: Span }
	| { code: 'blocked-distance'; km: number; limit: number }
	| { code: 'blocked-capacity' };

/** Days yyyy-mm-dd, open on a side that is left out. */
export interface Span {
	from?: string;
	until?: string;
}

/** An offer for a need. `score` 0..1; see `FIT_THRESHOLD`. */
export interface Ranked {
	offer: string;
	score: number;
	reasons: Reason[];
	/** Only when blocked offers were asked for: what rules this one out. */
	blocked?: Block;
}
