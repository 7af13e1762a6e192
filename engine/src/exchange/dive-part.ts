import type { Column } from './columns.ts';
import { fits } from './columns.ts';
import type { SolveContext } from './context.ts';
import type { Part } from './part.ts';
import { relaxPart } from './relax-part.ts';
import type { Relaxed } from './relax-part.ts';

export interface DiveOptions {
	/** Proved: nothing is worth more. */
	target: number;
	/** What has to be beaten. */
	known: number;
	/** False when the relaxation's columns are all there are. */
	priced: boolean;
	seed: number;
}

/** So many columns are tried before one is taken that lowers the bound. */
const mostTries = 6;
const most = 0.98;

/**
 * Rounds the relaxation into a solution: takes the columns of which it takes all, then one of those of
 * which it takes most and which keeps the target in reach, and relaxes what is left again, seeking new
 * columns there. Stops when even the relaxation is no better than what is known.
 */
export async function divePart(
	part: Part,
	relaxed: Relaxed,
	{ target, known, priced, seed }: DiveOptions,
	context: SolveContext
): Promise<Column[]> {
	let left: Float64Array = part.have.slice();
	const chosen: Column[] = [];
	let worth = 0;
	let needed = target;
	let current = relaxed;
	while (context.deadline.secondsLeft() > 0) {
		const order = byShare(current).filter((column) => column.gain > 0 && fits(column, left));
		const share = new Map(current.columns.map((column, k) => [column, current.shares[k]!]));
		const whole = order.filter((column) => share.get(column)! > most);
		if (whole.length > 0) {
			left = without(left, whole);
			chosen.push(...whole);
			for (const { gain } of whole) worth += gain;
		}
		const rest = order.filter((column) => fits(column, left) && share.get(column)! > 1e-5);
		const tries: (Column | undefined)[] = whole.length > 0 ? [undefined] : rest.slice(0, mostTries);
		if (whole.length === 0 && rest.length === 0) break;
		let next: { relaxed: Relaxed; column: Column | undefined } | undefined;
		for (const column of tries) {
			const gained = worth + (column?.gain ?? 0);
			const again = await relaxPart(
				part,
				{
					left: column ? without(left, [column]) : left,
					known: current.columns,
					priced,
					enough: needed - gained,
					ceiling: target - gained,
					seed
				},
				context
			);
			const bound = gained + again.bound;
			if (!next || bound > worth + (next.column?.gain ?? 0) + next.relaxed.bound) {
				next = { relaxed: again, column };
			}
			if (bound >= needed - 1e-6) break;
		}
		const { relaxed: following, column } = next!;
		if (column) {
			left = without(left, [column]);
			chosen.push(column);
			worth += column.gain;
		}
		needed = Math.min(needed, Math.floor(worth + following.bound + 1e-6));
		if (needed <= known) break;
		current = following;
	}
	return chosen;
}

function byShare({ columns, shares }: Relaxed): Column[] {
	return [...columns.keys()]
		.sort((a, b) => shares[b]! - shares[a]! || columns[b]!.gain - columns[a]!.gain)
		.map((k) => columns[k]!);
}

function without(left: Float64Array, columns: readonly Column[]): Float64Array {
	const less = left.slice();
	for (const { rows, amounts } of columns) rows.forEach((row, k) => (less[row]! -= amounts[k]!));
	return less;
}
