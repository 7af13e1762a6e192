import type { Listing, PriceRange } from '../domain/listing.ts';
import type { need, offer } from './tables.ts';

/** An offer's or a need's row; an offer's has no priority. */
export type ListingRow = typeof offer.$inferSelect &
	Partial<Pick<typeof need.$inferSelect, 'priority'>>;

/** The listing that a row holds. */
export function listingOf(row: ListingRow): Listing {
	const { clusterId: _, words: __, priceMin, priceMax, currency, ...facts } = row;
	return { ...facts, price: priceOf(priceMin, priceMax, currency) };
}

/** The price range of three columns; null when neither end is set. */
export function priceOf(
	min: number | null,
	max: number | null,
	currency: string | null
): PriceRange | null {
	if (currency === null || (min === null && max === null)) return null;
	const money = (amount: number | null) => (amount === null ? null : { amount, currency });
	return { min: money(min), max: money(max) };
}

/** How a price range stands in a row. */
export const priceColumns = (price: PriceRange | null) => ({
	priceMin: price?.min?.amount ?? null,
	priceMax: price?.max?.amount ?? null,
	currency: price?.min?.currency ?? price?.max?.currency ?? null
});
