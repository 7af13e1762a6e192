import type { ExchangeGraph } from './exchange-graph.ts';

export interface RingSearch {
	/** The longest ring, in members. */
	ringLength: number;
	/** Weight of each arc, by arc index. */
	weight: Float64Array;
	/** Only rings whose weights add up to more are wanted. */
	threshold: number;
	/** How many rings to keep: the heaviest, or, when `firstFound`, the first. */
	keep: number;
	firstFound: boolean;
	/** Arcs that may be tried before the search gives up. */
	effort: number;
}

export interface FoundRing {
	arcs: number[];
	weight: number;
}

export interface RingsFound {
	rings: FoundRing[];
	/** True when every ring above the threshold is in `rings`. */
	complete: boolean;
	/** Proved: no ring outside `rings` weighs more than this (−∞ when complete to −∞). */
	heaviestLeft: number;
}

/**
 * Depth-first search for rings, each found once, from its member with the smallest index. A branch is
 * left when even the best walk home (which may repeat members, so is quick to tabulate: ringLength ×
 * arcs for each start) cannot lift the ring above the threshold.
 */
export function searchRings(graph: ExchangeGraph, search: RingSearch): RingsFound {
	const { ringLength, weight, keep } = search;
	const home = Array.from({ length: ringLength + 1 }, () => new Float64Array(graph.members));
	const visited = new Uint8Array(graph.members);
	const path: number[] = [];
	let rings: FoundRing[] = [];
	let threshold = search.threshold;
	let effort = search.effort;
	let dropped = false;

	function found(total: number): void {
		rings.push({ arcs: [...path], weight: total });
		if (search.firstFound || rings.length < 2 * keep) return;
		rings = heaviest(rings, keep);
		threshold = rings.at(-1)!.weight;
		dropped = true;
	}

	function extend(start: number, from: number, depth: number, total: number): void {
		for (let k = graph.starts[from]!; k < graph.starts[from + 1]!; k++) {
			if (effort-- <= 0 || (search.firstFound && rings.length > keep)) return;
			const to = graph.receivers[k]!;
			const reached = total + weight[graph.arcs[k]!]!;
			if (to === start) {
				if (reached <= threshold) continue;
				path.push(graph.arcs[k]!);
				found(reached);
				path.pop();
			} else if (to > start && visited[to] === 0 && depth < ringLength) {
				if (!(reached + home[ringLength - depth]![to]! > threshold)) continue;
				visited[to] = 1;
				path.push(graph.arcs[k]!);
				extend(start, to, depth + 1, reached);
				path.pop();
				visited[to] = 0;
			}
		}
	}

	for (let start = 0; start < graph.members && effort > 0; start++) {
		if (graph.starts[start] === graph.starts[start + 1]) continue;
		tabulateWalksHome(graph, weight, start, home);
		extend(start, start, 1, 0);
	}
	const gaveUp = effort <= 0;
	if (rings.length > keep) {
		dropped = true;
		rings = search.firstFound ? rings.slice(0, keep) : heaviest(rings, keep);
	}
	const complete = !dropped && !gaveUp;
	if (complete) return { rings, complete, heaviestLeft: search.threshold };
	const unknown = gaveUp || search.firstFound;
	return { rings, complete, heaviestLeft: unknown ? Infinity : rings.at(-1)!.weight };
}

/** home[j][m]: the heaviest walk of at most j arcs from m to `start` over members above it. */
function tabulateWalksHome(
	graph: ExchangeGraph,
	weight: Float64Array,
	start: number,
	home: Float64Array[]
): void {
	home[0]!.fill(-Infinity);
	for (let steps = 1; steps < home.length - 1; steps++) {
		const shorter = home[steps - 1]!;
		const table = home[steps]!;
		table.fill(-Infinity);
		for (let from = start + 1; from < graph.members; from++) {
			let best = -Infinity;
			for (let k = graph.starts[from]!; k < graph.starts[from + 1]!; k++) {
				const to = graph.receivers[k]!;
				if (to < start) continue;
				const rest = to === start ? 0 : shorter[to]!;
				best = Math.max(best, weight[graph.arcs[k]!]! + rest);
			}
			table[from] = best;
		}
	}
}

function heaviest(rings: FoundRing[], keep: number): FoundRing[] {
	return rings.toSorted((a, b) => b.weight - a.weight).slice(0, keep);
}
