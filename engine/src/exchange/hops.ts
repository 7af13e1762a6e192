import { EngineInputError } from '../input-error.ts';
import type { Network } from './network.ts';

/**
 * The exchange between members alone: a hop is an arc, or a way over stand-ins, from one member that
 * gives to another that receives. What hops share is rows of capacity 1 (members, stand-ins) or of
 * money (limited owners): rows 0 to vertices − 1 are the vertices, then come the limits.
 */
export interface Hops {
	count: number;
	from: Int32Array;
	to: Int32Array;
	gain: Float64Array;
	/** The arcs of each hop. */
	arcsOf(hop: number): readonly number[];
	/** The rows that a hop takes besides its members', with the amounts; most take none. */
	extraOf(hop: number): readonly { row: number; amount: number }[];
	/** What each row has. */
	have: Float64Array;
	/** Hops by the vertex they leave: those from starts[v] to starts[v + 1]. */
	starts: Int32Array;
}

const mostHops = 8_000_000;

/**
 * Lists the hops, in the order of their first vertex; hops from a member back to itself are left out,
 * as are those into gifts and out of nothing.
 * @throws EngineInputError when stand-ins allow too many ways
 */
export function listHops(network: Network, useGifts: boolean): Hops {
	const { vertices, gift, standIn, from, to, price, limitOf, money, levels } = network;
	const leaving = byTail(vertices, from);
	const ends: number[] = [];
	const tails: number[] = [];
	const gains: number[] = [];
	const ways: (number | readonly number[])[] = [];
	const starts = new Int32Array(vertices + 1);
	const way: number[] = [];
	const passed = new Set<number>();

	function walk(start: number, at: number, worth: number): void {
		for (const arc of leaving(at)) {
			const next = to[arc]!;
			if (gift[next] === 1 || next === start || passed.has(next)) continue;
			way.push(arc);
			const reached = worth + levels.combined[arc]!;
			if (standIn[next] === 1) {
				passed.add(next);
				walk(start, next, reached);
				passed.delete(next);
			} else {
				if (ends.length === mostHops) {
					throw new EngineInputError('There are too many arcs and ways through stand-ins.');
				}
				tails.push(start);
				ends.push(next);
				gains.push(reached);
				ways.push(way.length === 1 ? arc : [...way]);
			}
			way.pop();
		}
	}

	for (let v = 0; v < vertices; v++) {
		if (standIn[v] === 0 && (useGifts || gift[v] === 0)) walk(v, v, 0);
		starts[v + 1] = ends.length;
	}
	const have = new Float64Array(vertices + money.length).fill(1);
	have.set(money, vertices);
	const none: { row: number; amount: number }[] = [];
	return {
		count: ends.length,
		from: Int32Array.from(tails),
		to: Int32Array.from(ends),
		gain: Float64Array.from(gains),
		arcsOf: (hop) => {
			const way = ways[hop]!;
			return typeof way === 'number' ? [way] : way;
		},
		extraOf: (hop) => {
			const way = ways[hop]!;
			if (typeof way === 'number' && (money.length === 0 || price[way] === 0)) return none;
			const extra: { row: number; amount: number }[] = [];
			for (const arc of typeof way === 'number' ? [way] : way) {
				if (standIn[to[arc]!] === 1) extra.push({ row: to[arc]!, amount: 1 });
				const limit = limitOf[from[arc]!]!;
				if (limit >= 0 && price[arc]! > 0)
					extra.push({ row: vertices + limit, amount: price[arc]! });
			}
			return extra;
		},
		have,
		starts
	};
}

function byTail(vertices: number, from: Int32Array): (vertex: number) => Int32Array {
	const starts = new Int32Array(vertices + 1);
	for (const v of from) starts[v + 1]!++;
	for (let v = 0; v < vertices; v++) starts[v + 1]! += starts[v]!;
	const next = starts.slice(0, vertices);
	const arcs = new Int32Array(from.length);
	from.forEach((v, arc) => (arcs[next[v]!++] = arc));
	return (vertex) => arcs.subarray(starts[vertex]!, starts[vertex + 1]!);
}
