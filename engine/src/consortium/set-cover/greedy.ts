import { costOfColumns } from './instance.ts';
import type { CoverInstance } from './instance.ts';
import { LazyHeap } from './lazy-heap.ts';

/**
 * A cover by the greedy method on Lagrangian costs (Caprara, Fischetti, Toth 1999): next comes the
 * column with the least cost, less the multipliers of the rows that it newly covers, for each such
 * row; redundant columns go at the end. O(e log n) for e entries.
 */
export function greedyCover(instance: CoverInstance, multipliers: Float64Array): number[] {
	const { rows, cost, starts, rowOf } = instance;
	const covered = new Uint8Array(rows);
	const score = (column: number): number => {
		let reduced = cost[column]!;
		let fresh = 0;
		for (let k = starts[column]!; k < starts[column + 1]!; k++) {
			const row = rowOf[k]!;
			if (covered[row]) continue;
			reduced -= multipliers[row]!;
			fresh++;
		}
		if (fresh === 0) return Infinity;
		return reduced > 0 ? reduced / fresh : reduced * fresh;
	};
	// Scores only grow as rows are covered, so an old score at the top is renewed and put back.
	const heap = new LazyHeap(cost.length, score);
	const chosen: number[] = [];
	for (let open = rows; open > 0;) {
		const column = heap.takeLeast();
		chosen.push(column);
		for (let k = starts[column]!; k < starts[column + 1]!; k++) {
			if (!covered[rowOf[k]!]) open--;
			covered[rowOf[k]!] = 1;
		}
	}
	return withoutRedundant(instance, chosen);
}

/** The cover without columns whose rows others cover too, the dearest first. */
export function withoutRedundant(instance: CoverInstance, chosen: readonly number[]): number[] {
	const { rows, cost, starts, rowOf } = instance;
	const times = new Int32Array(rows);
	for (const column of chosen) {
		for (let k = starts[column]!; k < starts[column + 1]!; k++) times[rowOf[k]!]!++;
	}
	const kept = new Set(chosen);
	for (const column of chosen.toSorted((a, b) => cost[b]! - cost[a]! || b - a)) {
		const own = rowOf.subarray(starts[column], starts[column + 1]);
		if (own.some((row) => times[row] === 1)) continue;
		for (const row of own) times[row]!--;
		kept.delete(column);
	}
	return [...kept].sort((a, b) => a - b);
}

/** The cheaper of two covers; the first if they cost the same. */
export function cheaper(instance: CoverInstance, a: number[], b: number[]): number[] {
	return costOfColumns(instance, b) < costOfColumns(instance, a) ? b : a;
}
