import { describe, expect, it } from 'vitest';
import { exchangeGraph } from './exchange-graph.ts';
import type { Arc } from './instance.ts';
import { searchRings } from './ring-search.ts';

/** Arcs written `AB`: A gives to B. */
function arcsOf(...names: string[]): Arc[] {
	return names.map((name, index) => ({
		offer: index,
		need: index,
		giver: name.charCodeAt(0) - 65,
		receiver: name.charCodeAt(1) - 65,
		value: 0,
		score: 1,
		direct: null,
		exchange: true
	}));
}

const all = { threshold: -Infinity, keep: 1000, firstFound: true, effort: 1e6 };

function ringsOf(
	arcs: Arc[],
	ringLength: number,
	options: Partial<typeof all> = {},
	weight?: number[]
) {
	const graph = exchangeGraph(arcs, [...arcs.keys()], 6, ringLength);
	const weights = Float64Array.from(weight ?? arcs.map(() => 0));
	return searchRings(graph, { ringLength, weight: weights, ...all, ...options });
}

describe('searchRings', () => {
	it('finds each ring once, parallel arcs apart', () => {
		const { rings, complete } = ringsOf(arcsOf('AB', 'BA', 'BC', 'CA', 'AB', 'CD'), 3);
		expect(complete).toBe(true);
		expect(rings.map(({ arcs }) => arcs.join())).toEqual(['0,1', '0,2,3', '4,1', '4,2,3']);
	});

	it('finds the rings of a complete graph, as many as combinatorics says', () => {
		const names = [...'ABCDEF'].flatMap((a) =>
			[...'ABCDEF'].filter((b) => b !== a).map((b) => a + b)
		);
		// 15 pairs, 2 × 20 of three, 6 × 15 of four
		expect(ringsOf(arcsOf(...names), 4).rings).toHaveLength(15 + 40 + 90);
	});

	it('keeps the heaviest above the threshold, and says what it left', () => {
		const arcs = arcsOf('AB', 'BA', 'CD', 'DC', 'EF', 'FE');
		const weight = [1, 1, 2, 2, 3, 3];
		const options = { firstFound: false, threshold: 2, keep: 5 };
		const found = ringsOf(arcs, 3, options, weight);
		expect(found.rings.map(({ weight: total }) => total)).toEqual([4, 6]);
		expect(found).toMatchObject({ complete: true, heaviestLeft: 2 });
		const one = ringsOf(arcs, 3, { ...options, keep: 1 }, weight);
		expect(one.rings.map(({ weight: total }) => total)).toEqual([6]);
		expect(one).toMatchObject({ complete: false, heaviestLeft: 6 });
		const two = ringsOf(arcs, 3, { firstFound: false, threshold: 0, keep: 2 }, weight);
		expect(two.rings.map(({ weight: total }) => total)).toEqual([6, 4]);
		expect(two).toMatchObject({ complete: false, heaviestLeft: 4 });
	});

	it('promises nothing about what it had no strength to see', () => {
		const found = ringsOf(arcsOf('AB', 'BA', 'CD', 'DC'), 3, { effort: 1, firstFound: false });
		expect(found).toMatchObject({ complete: false, heaviestLeft: Infinity });
	});
});

describe('exchangeGraph', () => {
	it('drops the arcs that lie on no ring of the length', () => {
		const arcs = arcsOf('AB', 'BC', 'CA', 'CD', 'DE', 'EF', 'FD');
		expect([...exchangeGraph(arcs, [...arcs.keys()], 6, 3).arcs]).toEqual([0, 1, 2, 4, 5, 6]);
		expect([...exchangeGraph(arcs, [...arcs.keys()], 6, 2).arcs]).toEqual([]);
	});
});
