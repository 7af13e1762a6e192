import { describe, expect, it } from 'vitest';
import { compatibility } from './compatibility.ts';
import type { Listing } from './listing.ts';

const here = { lat: 49.75, lon: 18.63 };
/** About 22 km north of `here`. */
const north = { lat: 49.95, lon: 18.63 };

function between(offer: Partial<Listing>, need: Partial<Listing>) {
	return compatibility({ id: 'o', text: '', ...offer }, { id: 'n', text: '', ...need });
}

describe('what is left open is no obstacle', () => {
	it('nothing stated: factor 1, no reasons', () => {
		expect(between({}, {})).toEqual({ factor: 1, reasons: [] });
	});
	it('one side open', () => {
		expect(between({ terms: ['paid'], kind: 'goods', capacity: 1 }, {})).toEqual({
			factor: 1,
			reasons: []
		});
	});
});

describe('obstacles', () => {
	it.each<[string, Partial<Listing>, Partial<Listing>]>([
		['terms', { terms: ['paid'] }, { terms: ['gift', 'exchange'] }],
		[
			'price',
			{ terms: ['paid'], price: { min: 500, currency: 'PLN' } },
			{ terms: ['paid', 'gift'], price: { max: 400, currency: 'PLN' } }
		],
		['dates', { from: '2026-04-01' }, { until: '2026-03-31' }],
		['distance', { place: here, reachKm: 20 }, { place: north }],
		['capacity', { capacity: 0 }, {}]
	])('%s', (blocked, offer, need) => {
		expect(between(offer, need).blocked).toBe(blocked);
	});

	it.each<[string, Partial<Listing>, Partial<Listing>]>([
		['the longer reach decides', { place: here, reachKm: 5 }, { place: north, reachKm: 30 }],
		['dates that touch', { from: '2026-03-31' }, { until: '2026-03-31' }],
		[
			'a price in another currency',
			{ terms: ['paid'], price: { min: 500, currency: 'PLN' } },
			{ terms: ['paid'], price: { max: 400, currency: 'CZK' } }
		],
		[
			'a price when exchange is possible',
			{ terms: ['paid', 'exchange'], price: { min: 500, currency: 'PLN' } },
			{ terms: ['paid', 'exchange'], price: { max: 400, currency: 'PLN' } }
		]
	])('not: %s', (_, offer, need) => {
		expect(between(offer, need).blocked).toBeUndefined();
	});
});

describe('what tips the scales', () => {
	it('a nearer place, the same group, a like kind and a fuller capacity weigh more', () => {
		const factor = (offer: Partial<Listing>, need: Partial<Listing>) => between(offer, need).factor;
		const near = factor({ place: here }, { place: here });
		expect(near).toBe(1);
		expect(factor({ place: here }, { place: north })).toBeLessThan(near);
		const sewing = { category: 'textile.sewing' };
		const laundry = factor(sewing, { category: 'textile.laundry' });
		expect(laundry).toBeGreaterThan(factor(sewing, { category: 'it.web' }));
		expect(factor({ kind: 'work' }, { kind: 'service' })).toBeGreaterThan(
			factor({ kind: 'work' }, { kind: 'space' })
		);
		const half = factor({ capacity: 5 }, { capacity: 10 });
		expect(half).toBeLessThan(1);
		expect(half).toBeGreaterThan(factor({ capacity: 1 }, { capacity: 10 }));
	});

	it('enough capacity is no loss and no reason', () => {
		expect(between({ capacity: 10 }, { capacity: 10 })).toEqual({ factor: 1, reasons: [] });
		expect(between({ capacity: 10 }, { capacity: 4 })).toEqual({ factor: 1, reasons: [] });
	});

	it('says which terms, days and category both share', () => {
		const { reasons } = between(
			{ terms: ['paid', 'exchange'], from: '2026-01-01', category: 'it.web' },
			{ terms: ['exchange'], from: '2026-03-01', until: '2026-03-31', category: 'it.web' }
		);
		expect(reasons).toEqual([
			{ code: 'category', category: 'it.web' },
			{ code: 'terms', terms: ['exchange'] },
			{ code: 'dates', from: '2026-03-01', until: '2026-03-31' }
		]);
	});
});
