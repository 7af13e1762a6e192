import { m } from '#messages';
import type { Say } from '#platform/ui/index.ts';

const sentences: Record<string, () => string> = {
	terms: m.match_problem_terms,
	kind: m.match_problem_kind,
	'price-terms': m.match_problem_price_terms,
	'price-order': m.match_problem_price_order,
	'dates-order': m.match_problem_dates_order,
	number: m.match_problem_number,
	'listing-closed': m.match_problem_listing_closed,
	'member-unknown': m.match_problem_member_unknown,
	'member-ambiguous': m.match_problem_member_ambiguous,
	'number-taken': m.match_problem_number_taken,
	twice: m.match_problem_twice
};

/** The sentences for the error codes of offers and needs. */
export const sayListing: Say = (code) => sentences[code]?.();
