import type { Points } from './projection.ts';

const ROUNDS = 100;

/** Which group each point belongs to, and where the groups' middles lie. */
export interface Partition {
	groupOf: Int32Array;
	centres: Points;
}

/**
 * Groups points round the given centres by Lloyd's rounds (Lloyd 1957) until nobody moves, at most
 * 100. Of two equally near centres the first is taken; an empty group keeps its centre.
 * Cost: points × centres a round.
 */
export function kMeans(points: Points, start: Points): Partition {
	const groupOf = new Int32Array(points.length / 2).fill(-1);
	let centres = start;
	for (let round = 0; round < ROUNDS && assign(points, centres, groupOf); round++) {
		centres = middles(points, groupOf, centres);
	}
	return { groupOf, centres };
}

/** Puts every point to its nearest centre; says whether any moved. */
function assign(points: Points, centres: Points, groupOf: Int32Array): boolean {
	let moved = false;
	for (let i = 0; i < groupOf.length; i++) {
		const nearest = nearestCentre(points, i, centres);
		if (nearest === groupOf[i]) continue;
		groupOf[i] = nearest;
		moved = true;
	}
	return moved;
}

/** The number of the centre nearest to point i. */
export function nearestCentre(points: Points, i: number, centres: Points): number {
	let nearest = 0;
	let least = Infinity;
	for (let k = 0; 2 * k < centres.length; k++) {
		const dx = points[2 * i]! - centres[2 * k]!;
		const dy = points[2 * i + 1]! - centres[2 * k + 1]!;
		const distance = dx * dx + dy * dy;
		if (distance >= least) continue;
		least = distance;
		nearest = k;
	}
	return nearest;
}

/** The mean point of every group; an empty one keeps the centre given. */
export function middles(points: Points, groupOf: Int32Array, centres: Points): Points {
	const sum = new Float64Array(centres.length);
	const size = groupSizes(groupOf, centres.length / 2);
	for (const [i, group] of groupOf.entries()) {
		if (group < 0) continue;
		sum[2 * group]! += points[2 * i]!;
		sum[2 * group + 1]! += points[2 * i + 1]!;
	}
	return sum.map((total, at) => (size[at >> 1]! > 0 ? total / size[at >> 1]! : centres[at]!));
}

/** How many belong to each group; −1 is no group. */
export function groupSizes(groupOf: Int32Array, groups: number): Int32Array {
	const size = new Int32Array(groups);
	for (const group of groupOf) if (group >= 0) size[group]! += 1;
	return size;
}
