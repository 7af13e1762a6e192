import { rowLists, withColumns, withRows } from './instance.ts';
import type { CoverInstance } from './instance.ts';

/** A smaller instance with the same optimum, and where its columns are in the larger one. */
export interface Reduced {
	instance: CoverInstance;
	columns: Int32Array;
}

/** Entries compared in about 150 ms. */
const MOST_WORK = 4e7;

/**
 * Leaves out rows that are covered whenever another is, and columns whose rows another column, no
 * dearer, covers too. Needs marks on the shortest lists only; stops comparing after `work` entries.
 */
export function reduce(instance: CoverInstance, work = MOST_WORK): Reduced {
	let left = work;
	const rows = neededRows(
		instance,
		() => left,
		(used) => (left -= used)
	);
	const fewer = withRows(instance, rows);
	const columns = usefulColumns(
		fewer,
		() => left,
		(used) => (left -= used)
	);
	return { instance: withColumns(fewer, columns), columns };
}

type Left = () => number;
type Use = (entries: number) => void;

/** Row a makes row b superfluous if every column of a is one of b. */
function neededRows(instance: CoverInstance, left: Left, use: Use): Int32Array {
	const { starts, columnOf } = rowLists(instance);
	const length = (row: number) => starts[row + 1]! - starts[row]!;
	const order = Int32Array.from({ length: instance.rows }, (_, row) => row);
	order.sort((a, b) => length(a) - length(b) || a - b);
	const dropped = new Uint8Array(instance.rows);
	const inAll = new Int32Array(instance.rows);
	for (const row of order) {
		if (dropped[row] || left() <= 0) continue;
		// Rows that share every column of this one.
		inAll.fill(0);
		for (let k = starts[row]!; k < starts[row + 1]!; k++) {
			const column = columnOf[k]!;
			const from = instance.starts[column]!;
			const to = instance.starts[column + 1]!;
			for (let l = from; l < to; l++) inAll[instance.rowOf[l]!]!++;
			use(to - from);
		}
		const all = length(row);
		inAll.forEach((count, other) => {
			if (other !== row && count === all) dropped[other] = 1;
		});
	}
	return order.filter((row) => !dropped[row]).sort();
}

/** Columns in order of cost; one goes if a kept one before it has all its rows. */
function usefulColumns(instance: CoverInstance, left: Left, use: Use): Int32Array {
	const { cost, starts, rowOf, rows } = instance;
	const length = (column: number) => starts[column + 1]! - starts[column]!;
	const order = Int32Array.from(cost, (_, column) => column);
	order.sort((a, b) => cost[a]! - cost[b]! || length(b) - length(a) || a - b);
	const keptOf: number[][] = Array.from({ length: rows }, () => []);
	const mark = new Int32Array(cost.length).fill(-1);
	const times = new Int32Array(cost.length);
	const kept: number[] = [];
	for (const column of order) {
		const all = length(column);
		if (all === 0) continue;
		let dominated = false;
		if (left() > 0) {
			for (let k = starts[column]!; k < starts[column + 1]! && !dominated; k++) {
				const holders = keptOf[rowOf[k]!]!;
				use(holders.length);
				for (const other of holders) {
					if (mark[other] !== column) {
						mark[other] = column;
						times[other] = 0;
					}
					if (++times[other]! === all) dominated = true;
				}
			}
		}
		if (dominated) continue;
		kept.push(column);
		for (let k = starts[column]!; k < starts[column + 1]!; k++) keptOf[rowOf[k]!]!.push(column);
	}
	return Int32Array.from(kept).sort();
}
