import { seededRandom } from '../../random.ts';
import type { CoverInstance } from './instance.ts';

/** A random set cover in which every row is in at least two columns. */
export function randomCover(
	rows: number,
	columns: number,
	density: number,
	highestCost: number,
	seed: number
): CoverInstance {
	const random = seededRandom(seed);
	const lists = Array.from({ length: columns }, () => new Set<number>());
	for (const list of lists) {
		for (let row = 0; row < rows; row++) if (random() < density) list.add(row);
	}
	for (let row = 0; row < rows; row++) {
		for (let time = 0; time < 2; time++) lists[Math.floor(random() * columns)]!.add(row);
	}
	const starts = Int32Array.from({ length: columns + 1 }, () => 0);
	lists.forEach((list, at) => (starts[at + 1] = starts[at]! + list.size));
	const rowOf = Int32Array.from(lists.flatMap((list) => [...list].sort((a, b) => a - b)));
	const cost = Float64Array.from(lists, () => Math.floor(random() * (highestCost + 1)));
	return { rows, cost, starts, rowOf };
}

/** The least cost of a cover by trying every set of columns; for a dozen columns. */
export function leastCost({ rows, cost, starts, rowOf }: CoverInstance): number {
	const masks = Array.from(cost, (_, column) =>
		rowOf.subarray(starts[column], starts[column + 1]).reduce((mask, row) => mask | (1 << row), 0)
	);
	let least = Infinity;
	for (let set = 0; set < 1 << masks.length; set++) {
		let covered = 0;
		let sum = 0;
		masks.forEach((mask, column) => {
			if (!(set & (1 << column))) return;
			covered |= mask;
			sum += cost[column]!;
		});
		if (covered === (1 << rows) - 1 && sum < least) least = sum;
	}
	return least;
}

/** Whether each row is in one of the columns. */
export function covers(
	{ rows, starts, rowOf }: CoverInstance,
	columns: readonly number[]
): boolean {
	const covered = new Set<number>();
	for (const column of columns) {
		for (const row of rowOf.subarray(starts[column], starts[column + 1])) covered.add(row);
	}
	return covered.size === rows;
}
