import type { Listing } from '../domain/listing.ts';
import type { StatedFacts } from './listing-facts.ts';

/** The names of the facts that differ. */
export const changedFacts = (before: Listing, after: StatedFacts): string[] =>
	(Object.keys(after) as (keyof StatedFacts)[]).filter(
		(name) => JSON.stringify(before[name]) !== JSON.stringify(after[name])
	);

/** The currency in which its price was named; undefined without a price. */
export const currencyOf = ({ price }: Listing): string | undefined =>
	price?.min?.currency ?? price?.max?.currency;
