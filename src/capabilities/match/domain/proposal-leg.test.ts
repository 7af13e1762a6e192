import { expect, test } from 'vitest';
import { commonTerms, legBetween, type LegSide } from './proposal-leg.ts';

const side = (given: Partial<LegSide>): LegSide => ({
	id: 'x',
	memberId: 'm',
	terms: ['gift', 'exchange', 'paid'],
	priceMin: null,
	priceMax: null,
	currency: null,
	availableFrom: null,
	availableUntil: null,
	...given
});

test('terms that both accept, the kindest first', () => {
	expect(commonTerms(side({ terms: ['paid', 'gift'] }), side({}))).toEqual(['gift', 'paid']);
	expect(commonTerms(side({ terms: ['gift'] }), side({ terms: ['paid'] }))).toEqual([]);
});

test.each([
	[{ availableFrom: '2026-01-05' }, { availableFrom: '2026-02-01' }, '2026-02-01', null],
	[{ availableUntil: '2026-05-01' }, { availableUntil: '2026-04-01' }, null, '2026-04-01'],
	[{ availableFrom: '2026-01-05' }, { availableUntil: '2026-04-01' }, '2026-01-05', '2026-04-01']
])('the days on which both are free: %#', (offer, need, startsOn, endsOn) => {
	expect(legBetween(side(offer), side(need), 'gift')).toMatchObject({ startsOn, endsOn });
});

test.each([
	[{ priceMin: 500, priceMax: 500, currency: 'PLN' }, 'paid', { amount: 500, currency: 'PLN' }],
	[{ priceMin: 500, priceMax: 900, currency: 'PLN' }, 'paid', null],
	[{ priceMin: 500, priceMax: 500, currency: 'PLN' }, 'gift', null]
] as const)('a price only where the offer names a single one: %#', (offer, terms, price) => {
	expect(legBetween(side(offer), side({}), terms).price).toEqual(price);
});
