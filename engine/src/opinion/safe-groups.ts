import { groupSizes, middles, nearestCentre } from './k-means.ts';
import type { Partition } from './k-means.ts';
import type { Points } from './projection.ts';

/**
 * Dissolves the groups below the safe size, the smallest first: each member goes to the nearest
 * centre that is left. The groups that remain are numbered by size, the largest first.
 */
export function safeGroups(points: Points, partition: Partition, minimumSize: number): Partition {
	const groupOf = partition.groupOf.slice();
	let { centres } = partition;
	for (;;) {
		const size = groupSizes(groupOf, centres.length / 2);
		const least = size.indexOf(Math.min(...size));
		if (size.length === 1 || size[least]! >= minimumSize) break;
		centres = centres.filter((_, at) => at >> 1 !== least);
		for (const [i, group] of groupOf.entries()) {
			if (group === least) groupOf[i] = nearestCentre(points, i, centres);
			else if (group > least) groupOf[i] = group - 1;
		}
		centres = middles(points, groupOf, centres);
	}
	return largestFirst({ groupOf, centres });
}

function largestFirst({ groupOf, centres }: Partition): Partition {
	const size = groupSizes(groupOf, centres.length / 2);
	const first = Array.from(size, (_, group) => groupOf.indexOf(group));
	const order = [...size.keys()].sort((a, b) => size[b]! - size[a]! || first[a]! - first[b]!);
	return {
		groupOf: groupOf.map((group) => order.indexOf(group)),
		centres: Float64Array.from(
			order.flatMap((group) => [...centres.slice(2 * group, 2 * group + 2)])
		)
	};
}
