import type { Hops } from './hops.ts';

/** One part of an exchange that touches no other, its vertices and rows numbered anew from 0. */
export interface Part {
	/** Vertices with many hops first, so that cycles are sought from those and then without them. */
	vertices: number;
	gift: Uint8Array;
	/** Hops in the order of the vertex that they leave: those from starts[v] to starts[v + 1]. */
	starts: Int32Array;
	from: Int32Array;
	to: Int32Array;
	gain: Float64Array;
	/** Whether a hop lies on a cycle that is short enough; only these are used in cycles. */
	inCycle: Uint8Array;
	/** Each hop's index among all hops. */
	hop: Int32Array;
	/** Rows besides the vertices' that a hop takes: those from extraStarts[h] to extraStarts[h + 1]. */
	extraStarts: Int32Array;
	extraRows: Int32Array;
	extraAmounts: Float64Array;
	/** What each row has: 1 for the vertices, which come first. */
	have: Float64Array;
	/** The longest cycle and chain, in members that receive; 0 is none. */
	maxCycle: number;
	maxChain: number;
}

/** How long cycles and chains may be; Infinity is any length. */
export interface Lengths {
	maxCycle: number;
	maxChain: number;
}

/**
 * The parts of the hops listed: vertices, stand-ins and limited owners that a hop uses belong together.
 * Costs a sort of the vertices.
 */
export function partsOf(
	hops: Hops,
	gift: Uint8Array,
	open: Int32Array,
	inCycle: Uint8Array,
	lengths: Lengths
): Part[] {
	const rows = hops.have.length;
	const root = Int32Array.from({ length: rows }, (_, row) => row);
	const find = (row: number): number => {
		while (root[row] !== row) row = root[row] = root[root[row]!]!;
		return row;
	};
	const degree = new Int32Array(gift.length);
	for (const hop of open) {
		const at = find(hops.from[hop]!);
		root[find(hops.to[hop]!)] = at;
		for (const { row } of hops.extraOf(hop)) root[find(row)] = at;
		degree[hops.from[hop]!]!++;
		degree[hops.to[hop]!]!++;
	}
	const groups = new Map<number, number[]>();
	for (const hop of open) {
		const at = find(hops.from[hop]!);
		const group = groups.get(at);
		if (group) group.push(hop);
		else groups.set(at, [hop]);
	}
	return [...groups.values()].map((group) => onePart(hops, gift, group, inCycle, lengths, degree));
}

function onePart(
	hops: Hops,
	gift: Uint8Array,
	group: readonly number[],
	inCycle: Uint8Array,
	lengths: Lengths,
	degree: Int32Array
): Part {
	const ends = new Set<number>();
	for (const hop of group) ends.add(hops.from[hop]!).add(hops.to[hop]!);
	const vertices = [...ends].sort((a, b) => degree[b]! - degree[a]! || a - b);
	const number = new Map(vertices.map((vertex, at) => [vertex, at]));
	const list = group
		.map((hop) => ({ hop, from: number.get(hops.from[hop]!)!, to: number.get(hops.to[hop]!)! }))
		.sort((a, b) => a.from - b.from || a.to - b.to || a.hop - b.hop);
	const starts = new Int32Array(vertices.length + 1);
	for (const { from } of list) starts[from + 1]!++;
	for (let v = 0; v < vertices.length; v++) starts[v + 1]! += starts[v]!;
	const rowNumber = new Map<number, number>();
	const extraStarts = [0];
	const extraRows: number[] = [];
	const extraAmounts: number[] = [];
	for (const { hop } of list) {
		for (const { row, amount } of hops.extraOf(hop)) {
			if (!rowNumber.has(row)) rowNumber.set(row, vertices.length + rowNumber.size);
			extraRows.push(rowNumber.get(row)!);
			extraAmounts.push(amount);
		}
		extraStarts.push(extraRows.length);
	}
	const receivers = vertices.filter((vertex) => gift[vertex] === 0).length;
	return {
		vertices: vertices.length,
		gift: Uint8Array.from(vertices, (vertex) => gift[vertex]!),
		starts,
		from: Int32Array.from(list, ({ from }) => from),
		to: Int32Array.from(list, ({ to }) => to),
		gain: Float64Array.from(list, ({ hop }) => hops.gain[hop]!),
		inCycle: Uint8Array.from(list, ({ hop }) => inCycle[hop]!),
		hop: Int32Array.from(list, ({ hop }) => hop),
		extraStarts: Int32Array.from(extraStarts),
		extraRows: Int32Array.from(extraRows),
		extraAmounts: Float64Array.from(extraAmounts),
		have: Float64Array.from([...vertices, ...rowNumber.keys()], (row) => hops.have[row]!),
		maxCycle: Math.min(lengths.maxCycle, receivers),
		maxChain: receivers === vertices.length ? 0 : Math.min(lengths.maxChain, receivers)
	};
}
