import { boundFrom, reducedCosts } from './lagrange.ts';
import type { CoverInstance } from './instance.ts';

/** At most so many entries are worked on whole; of larger instances the promising columns are. */
export const WHOLE = 400_000;

/**
 * Columns that are promising at these reduced costs: of each row the `each` cheapest and every one
 * that is below 0 (pricing: Caprara, Fischetti, Toth 1999), and those of `also`. One pass over the
 * entries.
 */
export function promising(
	{ rows, starts, rowOf }: CoverInstance,
	reduced: Float64Array,
	each: number,
	also: readonly number[]
): Int32Array {
	const least = new Float64Array(rows * each).fill(Infinity);
	const who = new Int32Array(rows * each).fill(-1);
	const taken = new Uint8Array(reduced.length);
	for (let column = 0; column < reduced.length; column++) {
		const value = reduced[column]!;
		if (value < 0) taken[column] = 1;
		for (let k = starts[column]!; k < starts[column + 1]!; k++) {
			const first = rowOf[k]! * each;
			let at = first + each - 1;
			if (value >= least[at]!) continue;
			for (; at > first && least[at - 1]! > value; at--) {
				least[at] = least[at - 1]!;
				who[at] = who[at - 1]!;
			}
			least[at] = value;
			who[at] = column;
		}
	}
	for (const column of who) if (column >= 0) taken[column] = 1;
	for (const column of also) taken[column] = 1;
	return places(taken);
}

/**
 * Columns that can be in a cover cheaper than `upper` (reduced-cost fixing): all others are proved
 * not to be. Also returns the bound that proves it.
 */
export function undecided(
	instance: CoverInstance,
	multipliers: Float64Array,
	upper: number
): { columns: Int32Array; bound: number; reduced: Float64Array } {
	const reduced = reducedCosts(instance, multipliers);
	const bound = boundFrom(multipliers, reduced);
	const most = upper - 1 - bound + 1e-6;
	const taken = new Uint8Array(reduced.length);
	reduced.forEach((value, column) => {
		if (value <= most) taken[column] = 1;
	});
	return { columns: places(taken), bound, reduced };
}

function places(taken: Uint8Array): Int32Array {
	const list: number[] = [];
	taken.forEach((one, place) => {
		if (one) list.push(place);
	});
	return Int32Array.from(list);
}
