import { breathe } from '../control.ts';
import { adjustedRandIndex } from './agreement.ts';
import type { OpinionControl } from './control.ts';
import { kMeans } from './k-means.ts';
import type { Partition } from './k-means.ts';
import type { Points } from './projection.ts';
import { safeGroups } from './safe-groups.ts';
import { meanSilhouette } from './silhouette.ts';

/** A grouping with how far it can be relied on. */
export interface Grouping extends Partition {
	groups: number;
	/** Mean silhouette, −1 to 1: how clearly the groups stand apart. */
	silhouette: number;
	/** Mean adjusted Rand index to what the other starts found: 1 when all found the same. */
	stability: number;
}

export interface GroupingSettings {
	minimumGroupSize: number;
	maximumGroups: number;
	/** Starts for each number of groups. */
	starts: number;
	random: () => number;
	control?: OpinionControl;
	/** Whether to stop starting anew. */
	expired?: () => boolean;
}

/**
 * Groups points, no group below the safe size. For every number of groups k-means runs from many
 * drawn starts; of what they find, the grouping that agrees best with all the others is taken (the
 * medoid of the partitions, after Strehl and Ghosh 2002), since the one of least inertia tends to
 * cut off a few stray points. The number of groups is that of the best mean silhouette.
 * @returns undefined when no two groups of the safe size are found
 * Cost: starts × numbers of groups × rounds × points, and the silhouettes.
 */
export async function findGroups(
	points: Points,
	{ minimumGroupSize, maximumGroups, starts, random, control, expired }: GroupingSettings
): Promise<Grouping | undefined> {
	const count = points.length / 2;
	const most = Math.min(maximumGroups, Math.floor(count / minimumGroupSize));
	const found = new Map<number, Partition[]>();
	for (let start = 0; start < starts && !(start > 0 && expired?.()); start++) {
		control?.onProgress?.({ phase: 'groups', done: start, total: starts });
		for (let k = 2; k <= most; k++) {
			await breathe(control ?? {});
			const drawn = kMeans(points, drawCentres(points, k, random));
			const partition = safeGroups(points, drawn, minimumGroupSize);
			const groups = partition.centres.length / 2;
			if (groups > 1) found.set(groups, [...(found.get(groups) ?? []), partition]);
		}
	}
	let best: Grouping | undefined;
	for (const [groups, partitions] of [...found].sort(([a], [b]) => a - b)) {
		await breathe(control ?? {});
		const { partition, stability } = medoid(partitions);
		const silhouette = meanSilhouette(points, partition.groupOf, groups);
		if (!best || silhouette > best.silhouette) {
			best = { ...partition, groups, silhouette, stability };
		}
	}
	return best;
}

/** k different points, drawn evenly. */
function drawCentres(points: Points, k: number, random: () => number): Points {
	const drawn = new Set<number>();
	const count = points.length / 2;
	while (drawn.size < k) drawn.add(Math.floor(random() * count));
	return Float64Array.from([...drawn].flatMap((i) => [points[2 * i]!, points[2 * i + 1]!]));
}

/** The partition with the highest mean agreement with all; the first of equals. */
function medoid(partitions: readonly Partition[]): { partition: Partition; stability: number } {
	const agreement = partitions.map(() => 0);
	for (const [i, one] of partitions.entries()) {
		for (let j = 0; j <= i; j++) {
			const index = i === j ? 1 : adjustedRandIndex(one.groupOf, partitions[j]!.groupOf);
			agreement[i]! += index;
			if (i !== j) agreement[j]! += index;
		}
	}
	const best = agreement.indexOf(Math.max(...agreement));
	return { partition: partitions[best]!, stability: agreement[best]! / partitions.length };
}
