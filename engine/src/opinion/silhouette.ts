import type { Points } from './projection.ts';

/** More points than this are sampled evenly. */
const SAMPLE = 3000;

/**
 * The mean silhouette of a grouping (Rousseeuw 1987): from −1 to 1, how much nearer points are to
 * their own group than to the next. A point alone in its group counts 0; so does a single group.
 * Cost: quadratic in the points, of which at most 3,000, evenly taken, are looked at.
 */
export function meanSilhouette(points: Points, groupOf: Int32Array, groups: number): number {
	const step = Math.max(1, groupOf.length / SAMPLE);
	const taken = Array.from({ length: Math.floor(groupOf.length / step) }, (_, index) =>
		Math.floor(index * step)
	);
	const size = new Float64Array(groups);
	for (const i of taken) size[groupOf[i]!]! += 1;
	const distance = new Float64Array(groups);
	let sum = 0;
	for (const i of taken) {
		distance.fill(0);
		const x = points[2 * i]!;
		const y = points[2 * i + 1]!;
		for (const j of taken) {
			const dx = x - points[2 * j]!;
			const dy = y - points[2 * j + 1]!;
			distance[groupOf[j]!]! += Math.sqrt(dx * dx + dy * dy);
		}
		sum += silhouette(distance, size, groupOf[i]!);
	}
	return taken.length > 0 ? sum / taken.length : 0;
}

/** One point's silhouette from its summed distances to the groups. */
function silhouette(distance: Float64Array, size: Float64Array, own: number): number {
	if (size[own]! <= 1) return 0;
	const within = distance[own]! / (size[own]! - 1);
	let between = Infinity;
	for (const [group, total] of distance.entries()) {
		if (group !== own && size[group]! > 0) between = Math.min(between, total / size[group]!);
	}
	const larger = Math.max(within, between);
	return between === Infinity || larger === 0 ? 0 : (between - within) / larger;
}
