import { m } from '#messages';
import type { Side } from '../domain/listing.ts';

/** The form's optional fields: the part that unfolds. */
export const moreFields = [
	'description',
	'category',
	'capacity',
	'unit',
	'priceMin',
	'priceMax',
	'availableFrom',
	'availableUntil',
	'reachKm',
	'priority'
] as const;

/** What the fields of an offer's or a need's form are called. */
export function listingLabels(side: Side): Record<string, string> {
	const of = (offer: () => string, need: () => string) => (side === 'offer' ? offer() : need());
	return {
		member: m.match_field_member(),
		title: of(m.match_field_title_offer, m.match_field_title_need),
		kind: m.match_field_kind(),
		terms: of(m.match_field_terms_offer, m.match_field_terms_need),
		description: m.match_field_description(),
		category: m.match_field_category(),
		capacity: of(m.match_field_capacity_offer, m.match_field_capacity_need),
		unit: m.match_field_unit(),
		priceMin: of(m.match_field_price_min_offer, m.match_field_price_min_need),
		priceMax: of(m.match_field_price_max_offer, m.match_field_price_max_need),
		availableFrom: m.match_field_from(),
		availableUntil: m.match_field_until(),
		reachKm: of(m.match_field_reach_offer, m.match_field_reach_need),
		priority: m.match_field_priority()
	};
}
