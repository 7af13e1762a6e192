import { smoothedShare } from './proportions.ts';
import type { Tally } from './tally.ts';
import type { VoteMatrix } from './vote-matrix.ts';

/** What a statement about the voter counts for. */
const META = 7;

/**
 * How much it is worth to show a statement next: more where it pulls apart, is agreed with, is not
 * passed on, and is new (Small et al. 2021). Not negative, no unit.
 * @param extremity the statement's distance from the middle of the map
 */
export function routingPriority(
	{ agree, disagree, seen }: Tally,
	column: number,
	extremity: number,
	meta: boolean
): number {
	if (meta) return META ** 2;
	const trials = seen[column]!;
	const passes = trials - agree[column]! - disagree[column]!;
	const importance =
		(1 - smoothedShare(passes, trials)) * (extremity + 1) * smoothedShare(agree[column]!, trials);
	return (importance * (1 + 8 * 2 ** (-trials / 5))) ** 2;
}

/**
 * Which statement to show a participant next: drawn from those not seen, in proportion to their
 * priority. Cost: linear in the statements.
 * @param priorities one a column; 0 for what may not be shown
 * @param draw a number from 0 to below 1
 * @returns the column, or −1 when nothing is left to show
 */
export function nextStatement(
	priorities: Float64Array,
	{ rowStart, column }: VoteMatrix,
	row: number,
	draw: number
): number {
	const left = priorities.slice();
	for (let entry = rowStart[row]!; entry < rowStart[row + 1]!; entry++) left[column[entry]!] = 0;
	let rest = draw * left.reduce((sum, priority) => sum + priority, 0);
	let last = -1;
	for (const [j, priority] of left.entries()) {
		if (priority <= 0) continue;
		last = j;
		rest -= priority;
		if (rest < 0) break;
	}
	return last;
}
