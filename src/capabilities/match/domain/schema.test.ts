import { expect, test } from 'vitest';
import { refused } from '#platform/domain/problems.ts';
import { listingInput } from './schema.ts';

const three = { title: 'Szycie odzieży roboczej', kind: 'service', terms: 'exchange' };

const read = (more: object) => {
	const parsed = listingInput.safeParse({ ...three, ...more });
	if (parsed.success) return parsed.data as Record<string, unknown>;
	const result = refused(parsed.error);
	return result.ok ? {} : result.error.fields!;
};

test('three fields are enough', () => {
	expect(read({})).toEqual({
		title: 'Szycie odzieży roboczej',
		kind: 'service',
		terms: ['exchange'],
		description: '',
		category: null,
		capacity: null,
		unit: '',
		priceMin: null,
		priceMax: null,
		availableFrom: null,
		availableUntil: null,
		reachKm: null,
		priority: null
	});
});

test.each([
	[{ terms: ['paid', 'gift', 'paid'] }, { terms: ['gift', 'paid'] }],
	[
		{ terms: 'paid', priceMin: '1 200,50 zł', priceMax: '' },
		{ priceMin: 120_050, priceMax: null }
	],
	[{ availableFrom: '1.03.2027', availableUntil: '2027-03-31' }, { availableFrom: '2027-03-01' }],
	[
		{ reachKm: '30 km', capacity: '1 200' },
		{ reachKm: 30, capacity: 1200 }
	],
	[{ reachKm: '0' }, { reachKm: 0 }],
	[{ priority: '3' }, { priority: 3 }]
])('%j is read as %j', (given, expected) => expect(read(given)).toMatchObject(expected));

test.each([
	[{ title: ' ' }, { title: 'required' }],
	[
		{ title: undefined, kind: undefined },
		{ title: 'required', kind: 'kind' }
	],
	[{ title: 'ab' }, { title: 'too-short' }],
	[{ title: 'x'.repeat(151) }, { title: 'too-long' }],
	[{ kind: 'magic' }, { kind: 'kind' }],
	[{ terms: undefined }, { terms: 'terms' }],
	[{ terms: '' }, { terms: 'terms' }],
	[{ terms: 'theft' }, { terms: 'choice' }],
	[{ capacity: '0' }, { capacity: 'number' }],
	[{ capacity: 'dużo' }, { capacity: 'number' }],
	[{ capacity: '10001' }, { capacity: 'number' }],
	[{ reachKm: '-5' }, { reachKm: 'number' }],
	[{ priority: '4' }, { priority: 'choice' }],
	[{ priceMin: '100' }, { priceMin: 'price-terms' }],
	[{ priceMax: '100' }, { priceMax: 'price-terms' }],
	[{ terms: 'paid', priceMin: 'tanio' }, { priceMin: 'amount' }],
	[{ terms: 'paid', priceMin: '200', priceMax: '100' }, { priceMax: 'price-order' }],
	[{ availableFrom: '30.02.2027' }, { availableFrom: 'date' }],
	[{ availableFrom: '2027-03-02', availableUntil: '1.03.2027' }, { availableUntil: 'dates-order' }]
])('%j is refused: %j', (given, expected) => expect(read(given)).toEqual(expected));
