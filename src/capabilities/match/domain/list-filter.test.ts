import { expect, test } from 'vitest';
import { readListFilter } from './list-filter.ts';

const read = (query: string) => readListFilter(new URLSearchParams(query));

test('an address without parameters shows what is open, the newest first', () => {
	expect(read('')).toEqual({
		q: '',
		kind: null,
		category: null,
		terms: null,
		sector: null,
		mine: false,
		state: 'open',
		sort: 'updated',
		descending: true,
		page: 1
	});
});

test.each([
	['kind=space&terms=gift&sector=social', { kind: 'space', terms: 'gift', sector: 'social' }],
	['kind=magic&terms=&sector=7', { kind: null, terms: null, sector: null }],
	['sort=title', { sort: 'title', descending: false }],
	['sort=-fits', { sort: 'fits', descending: true }],
	['sort=;drop', { sort: 'updated', descending: false }],
	['mine=1&state=past&page=3', { mine: true, state: 'past', page: 3 }],
	['page=-1', { page: 1 }],
	['page=2.5', { page: 1 }]
])('%s', (query, expected) => expect(read(query)).toMatchObject(expected));
