import type { Plane } from './principal-components.ts';
import type { VoteMatrix } from './vote-matrix.ts';

/** Points of the plane: x and y of point i at 2i and 2i + 1. */
export type Points = Float64Array;

/**
 * Where participants stand in the plane, stretched by √(C ÷ seen) so that who saw little is not
 * drawn to the middle for it (Small et al. 2021).
 * @param passedByAll statements without votes in the matrix that count as passed by everybody
 */
export function projectParticipants(
	{ rows, columns, rowStart, column, value }: VoteMatrix,
	{ centre, axes: [first, second] }: Pick<Plane, 'centre' | 'axes'>,
	passedByAll = 0
): Points {
	const points = new Float64Array(2 * rows);
	for (let row = 0; row < rows; row++) {
		let x = 0;
		let y = 0;
		for (let entry = rowStart[row]!; entry < rowStart[row + 1]!; entry++) {
			const j = column[entry]!;
			const vote = value[entry]! - centre[j]!;
			x += vote * first[j]!;
			y += vote * second[j]!;
		}
		const seen = rowStart[row + 1]! - rowStart[row]! + passedByAll;
		const stretch = Math.sqrt(columns / Math.max(seen, 1));
		points[2 * row] = stretch * x;
		points[2 * row + 1] = stretch * y;
	}
	return points;
}

/** Where somebody would stand who agreed with one statement and saw no other, for each statement. */
export function projectStatements({
	centre,
	axes: [first, second]
}: Pick<Plane, 'centre' | 'axes'>): Points {
	const stretch = Math.sqrt(centre.length);
	const points = new Float64Array(2 * centre.length);
	for (const [j, mean] of centre.entries()) {
		points[2 * j] = stretch * (1 - mean) * first[j]!;
		points[2 * j + 1] = stretch * (1 - mean) * second[j]!;
	}
	return points;
}

/** A statement's distance from the middle: how much it pulls apart. */
export function extremity(statements: Points, j: number): number {
	return Math.hypot(statements[2 * j]!, statements[2 * j + 1]!);
}
