import { allTerms, kinds, type Kind, type Terms } from './listing.ts';

export const listSectors = ['administration', 'business', 'social'] as const;

export const sortKeys = ['title', 'member', 'fits', 'updated', 'priority', 'until'] as const;
export type SortKey = (typeof sortKeys)[number];

/** What a list of offers or needs shows, as its address says. */
export interface ListFilter {
	q: string;
	kind: Kind | null;
	category: string | null;
	terms: Terms | null;
	sector: (typeof listSectors)[number] | null;
	/** Only of the members that the reader speaks for. */
	mine: boolean;
	state: 'open' | 'past';
	sort: SortKey;
	descending: boolean;
	/** From 1. */
	page: number;
}

/** Reads the parameters of a list's address; what makes no sense is as if it were not there. */
export function readListFilter(given: URLSearchParams): ListFilter {
	const oneOf = <T extends string>(name: string, choices: readonly T[]): T | null =>
		choices.find((choice) => choice === given.get(name)) ?? null;
	const sort = given.get('sort') ?? '-updated';
	const page = Number(given.get('page') ?? 1);
	return {
		q: (given.get('q') ?? '').slice(0, 200),
		kind: oneOf('kind', kinds),
		category: given.get('category'),
		terms: oneOf('terms', allTerms),
		sector: oneOf('sector', listSectors),
		mine: given.get('mine') === '1',
		state: given.get('state') === 'past' ? 'past' : 'open',
		sort: sortKeys.find((key) => key === sort.replace(/^-/, '')) ?? 'updated',
		descending: sort.startsWith('-'),
		page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1
	};
}
