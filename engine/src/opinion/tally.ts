import { AGREE, DISAGREE } from './vote-matrix.ts';
import type { VoteMatrix } from './vote-matrix.ts';

/** What a part of the participants voted, statement by statement. `seen` counts passes too. */
export interface Tally {
	agree: Int32Array;
	disagree: Int32Array;
	seen: Int32Array;
}

/**
 * Counts the votes of every part.
 * @param partOf for each row the number of its part, or −1 for none
 */
export function tallyVotes(
	{ rows, columns, rowStart, column, value }: VoteMatrix,
	partOf: Int32Array,
	parts: number
): Tally[] {
	const tallies = Array.from({ length: parts }, () => emptyTally(columns));
	for (let row = 0; row < rows; row++) {
		const tally = tallies[partOf[row]!];
		if (!tally) continue;
		for (let entry = rowStart[row]!; entry < rowStart[row + 1]!; entry++) {
			const j = column[entry]!;
			tally.seen[j]! += 1;
			if (value[entry] === AGREE) tally.agree[j]! += 1;
			else if (value[entry] === DISAGREE) tally.disagree[j]! += 1;
		}
	}
	return tallies;
}

/** The votes of several parts together. */
export function together(tallies: readonly Tally[], columns: number): Tally {
	const sum = emptyTally(columns);
	for (const { agree, disagree, seen } of tallies) {
		for (let j = 0; j < columns; j++) {
			sum.agree[j]! += agree[j]!;
			sum.disagree[j]! += disagree[j]!;
			sum.seen[j]! += seen[j]!;
		}
	}
	return sum;
}

/** Marks the usable columns that at least `people` have seen in each of the tallies. */
export function seenByEnough(
	usable: Uint8Array,
	tallies: readonly Tally[],
	people: number
): Uint8Array {
	return usable.map((one, j) => (tallies.every(({ seen }) => seen[j]! >= people) ? one : 0));
}

function emptyTally(columns: number): Tally {
	return {
		agree: new Int32Array(columns),
		disagree: new Int32Array(columns),
		seen: new Int32Array(columns)
	};
}
