import { seededRandom } from '../random.ts';
import { silhouetteByChance } from './chance.ts';
import type { OpinionControl } from './control.ts';
import { findGroups } from './grouping.ts';
import type { Grouping } from './grouping.ts';
import type { OpinionProblem } from './input.ts';
import { groupSizes, nearestCentre } from './k-means.ts';
import type { OpinionMap } from './map.ts';
import type { Missing } from './missing.ts';
import type { Votes } from './votes.ts';

/** The groups that may be shown, row by row, or why there are none. */
export interface ShownGroups {
	/** For each row the number of its group, or −1. */
	groupOf: Int32Array;
	grouping: (Grouping & { chance: number }) | null;
	/** Members of every group. */
	sizes: Int32Array;
	/** Rows with enough votes to be grouped. */
	placed: number;
	missing: Missing[];
	timedOut: boolean;
}

/**
 * Groups those who voted enough; claims no groups that are not clearer than chance.
 * @param expired whether the time is over: no further start is made then
 */
export async function groupParticipants(
	{ matrix, usable }: Votes,
	{ participants: points, explained }: OpinionMap,
	problem: OpinionProblem,
	control: OpinionControl,
	expired: () => boolean
): Promise<ShownGroups> {
	const { minimumGroupSize, maximumGroups, starts, seed } = problem;
	const shaping = usable.reduce((sum, one) => sum + one, 0);
	const needed = Math.max(1, Math.min(problem.minimumVotes, shaping));
	const votesOf = (row: number) => matrix.rowStart[row + 1]! - matrix.rowStart[row]!;
	const rows = [...new Int32Array(matrix.rows).keys()];
	const placed = rows.filter((row) => votesOf(row) >= needed);
	const groupOf = new Int32Array(matrix.rows).fill(-1);
	const none = {
		groupOf,
		grouping: null,
		sizes: new Int32Array(0),
		placed: placed.length,
		timedOut: false
	};
	if (!explained) return { ...none, missing: [] };
	const need = 2 * minimumGroupSize;
	if (placed.length < need) {
		const have = placed.length;
		return { ...none, missing: [{ code: 'few-participants', have, need, votes: needed }] };
	}
	const own = Float64Array.from(placed.flatMap((row) => [points[2 * row]!, points[2 * row + 1]!]));
	const random = seededRandom(seed);
	const settings = { minimumGroupSize, maximumGroups, starts, random, control, expired };
	const grouping = await findGroups(own, settings);
	if (!grouping) return { ...none, missing: [{ code: 'one-group' }] };
	const chance = await silhouetteByChance(own, settings);
	const timedOut = expired();
	const { silhouette } = grouping;
	if (silhouette <= chance) {
		return { ...none, timedOut, missing: [{ code: 'groups-unclear', silhouette, chance }] };
	}
	for (const [i, row] of placed.entries()) groupOf[row] = grouping.groupOf[i]!;
	// The votes of a few left outside would follow from the totals by subtraction.
	const outside = rows.filter((row) => groupOf[row]! < 0 && votesOf(row) > 0);
	if (outside.length < minimumGroupSize) {
		for (const row of outside) groupOf[row] = nearestCentre(points, row, grouping.centres);
	}
	const sizes = groupSizes(groupOf, grouping.groups);
	return { ...none, timedOut, grouping: { ...grouping, chance }, sizes, missing: [] };
}
