import type { Residual } from './residual.ts';

/** Farther than any node. */
export const FAR = 2 ** 30;

/**
 * How far each node is from the nearest surplus by reduced costs, which must not be negative where
 * there is room. Source: Dial 1969 (buckets), from all surpluses at once, ended after the nearest
 * shortage. Distances up to the one returned are exact, the others are greater.
 * Cost O(n + m + distance).
 * @param distance is overwritten
 * @returns the distance of the nearest shortage; FAR when there is no surplus or no way
 */
export function nearestShortage(
	{ first, head, room }: Residual,
	cost: Int8Array,
	potential: Int32Array,
	surplus: Float64Array,
	distance: Int32Array
): number {
	distance.fill(FAR);
	const start: number[] = [];
	for (let node = 0; node < surplus.length; node++) {
		if (surplus[node]! <= 0) continue;
		distance[node] = 0;
		start.push(node);
	}
	const buckets: (number[] | undefined)[] = [start];
	let nearest = FAR;
	for (let at = 0; at < buckets.length && at <= nearest; at++) {
		const bucket = buckets[at] ?? [];
		for (let k = 0; k < bucket.length; k++) {
			const node = bucket[k]!;
			if (distance[node] !== at) continue;
			const own = potential[node]! + at;
			const end = first[node + 1]!;
			for (let h = first[node]!; h < end; h++) {
				const to = head[h]!;
				const reached = cost[h]! + own - potential[to]!;
				if (reached >= distance[to]! || reached > nearest || room[h] === 0) continue;
				distance[to] = reached;
				if (surplus[to]! < 0 && reached < nearest) nearest = reached;
				(buckets[reached] ??= []).push(to);
			}
		}
	}
	return nearest;
}
