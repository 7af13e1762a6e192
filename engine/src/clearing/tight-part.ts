import { emptyResidual } from './residual.ts';
import type { Residual } from './residual.ts';

/** The arcs of a residual network whose reduced cost is 0: a flow may change on them at no cost. */
export interface TightPart {
	residual: Residual;
	/** The half-arc of the whole network that each half-arc of the part stands for. */
	half: Int32Array;
	/** For use while the part is built: the part's half-arc of each half-arc of the whole. */
	place: Int32Array;
}

/** Memory for parts of a network of so many nodes and half-arcs; it serves one part after another. */
export function emptyTightPart(nodes: number, halves: number): TightPart {
	return {
		residual: emptyResidual(nodes, halves / 2),
		half: new Int32Array(halves),
		place: new Int32Array(halves)
	};
}

/**
 * Copies the tight arcs between nodes at most `within` away into the part. The reduced cost of a
 * half-arc from a to b is cost + potential(a) − potential(b). Cost O(n + m).
 * @returns how many half-arcs the part has
 */
export function takeTightPart(
	part: TightPart,
	whole: Residual,
	cost: Int8Array,
	potential: Int32Array,
	distance: Int32Array,
	within: number
): number {
	const { first, head, mate, room } = whole;
	const { residual: inner, half, place } = part;
	const nodes = first.length - 1;
	let size = 0;
	for (let node = 0; node < nodes; node++) {
		inner.first[node] = size;
		if (distance[node]! > within) continue;
		const own = potential[node]!;
		const end = first[node + 1]!;
		for (let h = first[node]!; h < end; h++) {
			const to = head[h]!;
			if (cost[h]! + own !== potential[to]! || distance[to]! > within) continue;
			inner.head[size] = to;
			inner.room[size] = room[h]!;
			half[size] = h;
			place[h] = size;
			if (to < node) {
				const other = place[mate[h]!]!;
				inner.mate[size] = other;
				inner.mate[other] = size;
			}
			size++;
		}
	}
	inner.first[nodes] = size;
	return size;
}

/** Carries the part's flow over to the whole. */
export function putTightPart(part: TightPart, whole: Residual): void {
	const { residual, half } = part;
	const size = residual.first[residual.first.length - 1]!;
	for (let h = 0; h < size; h++) whole.room[half[h]!] = residual.room[h]!;
}
