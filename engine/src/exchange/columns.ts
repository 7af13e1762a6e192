import type { PackingColumn } from './packing-simplex.ts';
import type { Part } from './part.ts';

/** One cycle or chain as a column: the rows it takes, what it is worth. */
export interface Column extends PackingColumn {
	/** Hops of the part, in order. */
	hops: readonly number[];
	rows: number[];
	amounts: number[];
}

/** The column of a closed walk, or of a walk that starts at a gift. */
export function columnOf(part: Part, hops: readonly number[]): Column {
	const rows: number[] = [];
	const amounts: number[] = [];
	const take = (row: number, amount: number) => {
		const at = rows.indexOf(row);
		if (at < 0) {
			rows.push(row);
			amounts.push(amount);
		} else amounts[at]! += amount;
	};
	let gain = 0;
	const first = part.from[hops[0]!]!;
	if (part.gift[first] === 1) take(first, 1);
	for (const hop of hops) {
		gain += part.gain[hop]!;
		take(part.to[hop]!, 1);
		for (let k = part.extraStarts[hop]!; k < part.extraStarts[hop + 1]!; k++) {
			take(part.extraRows[k]!, part.extraAmounts[k]!);
		}
	}
	return { gain, hops: [...hops], rows, amounts };
}

/** Whether a column may be chosen at all: it takes of no row more than there is. */
export function fits(column: Column, left: Float64Array): boolean {
	return column.rows.every((row, k) => column.amounts[k]! <= left[row]!);
}

/** What each hop is worth at the prices of the rows it takes, its receiver's among them. */
export function pricedHops(part: Part, prices: Float64Array): Float64Array {
	const worth = new Float64Array(part.gain.length);
	for (let hop = 0; hop < worth.length; hop++) {
		let value = part.gain[hop]! - prices[part.to[hop]!]!;
		for (let k = part.extraStarts[hop]!; k < part.extraStarts[hop + 1]!; k++) {
			value -= part.extraAmounts[k]! * prices[part.extraRows[k]!]!;
		}
		worth[hop] = value;
	}
	return worth;
}

/**
 * Cuts a walk wherever it comes back to a vertex: the loops are cycles, the rest is what it was.
 * Loops longer than cycles may be stay in the walk, which then passes a vertex twice: no solution can
 * take it, but the relaxation may.
 */
export function cutLoops(part: Part, walk: readonly number[]): number[][] {
	const pieces: number[][] = [];
	const path: number[] = [];
	const at = new Map<number, number>([[part.from[walk[0]!]!, 0]]);
	for (const hop of walk) {
		path.push(hop);
		const to = part.to[hop]!;
		const since = at.get(to);
		if (since === undefined || path.length - since > part.maxCycle) {
			at.set(to, path.length);
			continue;
		}
		const loop = path.splice(since);
		for (const passed of loop) at.delete(part.to[passed]!);
		at.set(to, since);
		pieces.push(loop);
	}
	if (path.length > 0) pieces.push(path);
	return pieces;
}
