import { turned } from './symmetry.ts';
import type { Symmetry } from './symmetry.ts';

/** The pairs of points that the turning takes into each other. */
export interface PairOrbits {
	/** [points × points]: the orbit of each pair. */
	orbit: Int32Array;
	/**
	 * [orbit × CAP]: how many repeats (per turn) one more pair of the orbit in a starter makes, when
	 * it has that many already. A pair of a short orbit meets itself in the turning.
	 */
	added: Float64Array;
	count: number;
}

/** Pairs of one orbit in the starters beyond which the cost no longer rises. */
export const CAP = 64;

/** O(points² × length). */
export function pairOrbits(symmetry: Symmetry): PairOrbits {
	const { tables, size, length } = symmetry;
	const points = tables * size;
	const orbit = new Int32Array(points * points).fill(-1);
	const lengths: number[] = [];
	for (let a = 0; a < points; a++)
		for (let b = 0; b < a; b++) {
			if (orbit[a * points + b]! >= 0) continue;
			let members = 0;
			for (let step = 0; step < length; step++) {
				const [x, y] = [turned(symmetry, a, step), turned(symmetry, b, step)];
				if (orbit[x * points + y]! >= 0) continue;
				orbit[x * points + y] = orbit[y * points + x] = lengths.length;
				members++;
			}
			lengths.push(members);
		}
	const added = new Float64Array(lengths.length * CAP);
	lengths.forEach((members, index) => {
		const repeats = (times: number) => Math.max(0, times - members / length);
		for (let times = 0; times < CAP; times++)
			added[index * CAP + times] = repeats(times + 1) - repeats(times);
	});
	return { orbit, added, count: lengths.length };
}
