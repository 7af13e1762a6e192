import { expect, test } from 'vitest';
import { changedLegs, type LegChange } from './proposal-change.ts';
import type { Leg } from './proposal.ts';

const leg = (terms: Leg['terms']): Leg => ({
	id: '1',
	offerId: 'o',
	needId: 'n',
	giverId: 'a',
	takerId: 'b',
	terms,
	price: null,
	startsOn: null,
	endsOn: null
});
const price = { amount: 12_000, currency: 'PLN' };

const cases: [string, Leg, Omit<LegChange, 'legId'>, string][] = [
	['a gift becomes paid', leg('gift'), { terms: 'paid', price }, 'paid 12000'],
	[
		'paid becomes a gift and loses its price',
		{ ...leg('paid'), price },
		{ terms: 'gift' },
		'gift null'
	],
	['paid at another price', leg('paid'), { price }, 'paid 12000'],
	['a gift with a price', leg('gift'), { price }, 'price'],
	['exchange stays exchange', leg('exchange'), { terms: 'paid' }, 'terms'],
	['a gift cannot become exchange', leg('gift'), { terms: 'exchange' }, 'terms'],
	[
		'an end before its start',
		leg('gift'),
		{ startsOn: '2026-12-02', endsOn: '2026-12-01' },
		'dates'
	],
	[
		'an end before the start that stands',
		{ ...leg('gift'), startsOn: '2026-12-02' },
		{ endsOn: '2026-12-01' },
		'dates'
	],
	['one day', leg('exchange'), { startsOn: '2026-12-01', endsOn: '2026-12-01' }, 'exchange null'],
	['nothing new', leg('gift'), { terms: 'gift', price: null }, 'no-change']
];
test.each(cases)('%s', (_, given, change, expected) => {
	const changed = changedLegs([given], [{ legId: '1', ...change }]);
	const said = changed.ok
		? `${changed.value[0]!.terms} ${changed.value[0]!.price?.amount ?? null}`
		: changed.error;
	expect(said).toBe(expected);
});

test('a leg of another proposal cannot be changed', () => {
	expect(changedLegs([leg('gift')], [{ legId: '2', startsOn: '2026-12-01' }])).toEqual({
		ok: false,
		error: 'unknown-leg'
	});
});
