import { aboveOther, SIGNIFICANT, smoothedShare } from './proportions.ts';
import type { Direction } from './representative.ts';
import type { Tally } from './tally.ts';

/** A statement that one part votes for and another does not. */
export interface Division {
	column: number;
	direction: Direction;
	/** Number of the part with the highest share, and of the one with the lowest. */
	highest: number;
	lowest: number;
	/** Difference of their smoothed shares, above 0 up to 1. */
	gap: number;
	/** How many standard deviations the two shares lie apart. */
	test: number;
}

/**
 * The statements that divide the parts (groups or sectors) most: by the largest difference between
 * two parts' shares, in the direction where it is larger; only where the two shares differ
 * significantly.
 */
export function divisions(parts: readonly Tally[], usable: Uint8Array, limit = 5): Division[] {
	const found: Division[] = [];
	for (let column = 0; column < usable.length && parts.length > 1; column++) {
		if (!usable[column]) continue;
		const agree = widest(parts, 'agree', column);
		const disagree = widest(parts, 'disagree', column);
		const one = agree.gap >= disagree.gap ? agree : disagree;
		if (one.test > SIGNIFICANT) found.push(one);
	}
	return found.sort((one, other) => other.gap - one.gap).slice(0, limit);
}

function widest(parts: readonly Tally[], direction: Direction, column: number): Division {
	const shares = parts.map((part) => smoothedShare(part[direction][column]!, part.seen[column]!));
	const highest = shares.indexOf(Math.max(...shares));
	const lowest = shares.indexOf(Math.min(...shares));
	const [high, low] = [parts[highest]!, parts[lowest]!];
	const test = aboveOther(
		high[direction][column]!,
		high.seen[column]!,
		low[direction][column]!,
		low.seen[column]!
	);
	return { column, direction, highest, lowest, gap: shares[highest]! - shares[lowest]!, test };
}
