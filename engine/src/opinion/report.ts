import { breathe } from '../control.ts';
import type { OpinionControl } from './control.ts';
import type { ShownGroups } from './groups.ts';
import type { OpinionProblem } from './input.ts';
import { majorityViews } from './majority.ts';
import type { OpinionMap } from './map.ts';
import { overParts, representativeByPart } from './over-parts.ts';
import type { Parts } from './over-parts.ts';
import { reportParticipants } from './report-participants.ts';
import { priorityOfAll, reportStatements } from './report-statements.ts';
import type { Direction } from './representative.ts';
import type { OpinionResult } from './result.ts';
import { missingOfSectors, sectorParts, voterSectors } from './sectors.ts';
import { seenByEnough, tallyVotes } from './tally.ts';
import type { Votes } from './votes.ts';

/** Puts the result together from the map and the groups, in the order and the ids of the input. */
export async function report(
	problem: OpinionProblem,
	votes: Votes,
	map: OpinionMap,
	shown: ShownGroups,
	control: OpinionControl
): Promise<OpinionResult> {
	const { matrix, statementAt, usable } = votes;
	const { seed, minimumGroupSize, minimumVotes, maximumGroups, starts, listLength } = problem;
	const { sectorOf, voters } = voterSectors(problem, votes);
	const sectors = sectorParts(sectorOf, voters, minimumGroupSize);
	const [all] = tallyVotes(matrix, new Int32Array(matrix.rows), 1);
	await breathe(control);
	const groupTallies = tallyVotes(matrix, shown.groupOf, shown.grouping?.groups ?? 0);
	await breathe(control);
	const sectorTallies = tallyVotes(matrix, sectors.partOf, sectors.shown.length);
	const common = {
		usable,
		limit: listLength,
		safeSize: minimumGroupSize,
		nameOf: (column: number) => problem.statements[statementAt[column]!]!.id
	};
	const byGroup: Parts = {
		...common,
		names: groupTallies.map((_, at) => at + 1),
		tallies: groupTallies
	};
	const bySector: Parts = {
		...common,
		names: sectors.shown.map(({ sector }) => sector),
		tallies: sectorTallies
	};
	const enough = seenByEnough(usable, [all!], minimumGroupSize);
	const majority = (direction: Direction) =>
		majorityViews(all!, direction, enough, listLength).map(({ column, ...view }) => ({
			statement: common.nameOf(column),
			...view
		}));
	const priorities = priorityOfAll(problem, votes, map, groupTallies, all!);
	return {
		status: 'complete',
		missing: [...map.missing, ...shown.missing, ...missingOfSectors(sectors, minimumGroupSize)],
		explained: map.explained,
		participants: await reportParticipants(problem, votes, map, shown, priorities, control),
		statements: reportStatements(votes, map, priorities, all!, byGroup, bySector),
		grouping: shown.grouping && {
			silhouette: shown.grouping.silhouette,
			chance: shown.grouping.chance,
			stability: shown.grouping.stability
		},
		groups: representativeByPart(byGroup).map((representative, at) => ({
			group: at + 1,
			size: shown.sizes[at]!,
			x: shown.grouping!.centres[2 * at]!,
			y: shown.grouping!.centres[2 * at + 1]!,
			representative
		})),
		sectors: representativeByPart(bySector).map((representative, at) => ({
			...sectors.shown[at]!,
			representative
		})),
		majority: { agree: majority('agree'), disagree: majority('disagree') },
		overGroups: overParts(byGroup),
		overSectors: overParts(bySector),
		seed,
		parameters: {
			minimumGroupSize,
			minimumVotes,
			maximumGroups,
			starts,
			listLength,
			timeLimitSeconds: problem.timeLimitSeconds
		},
		statistics: {
			participants: matrix.rows,
			statements: matrix.columns,
			votes: matrix.column.length,
			placed: shown.placed,
			grouped: shown.sizes.reduce((sum, size) => sum + size, 0),
			steps: map.steps,
			timedOut: shown.timedOut
		}
	};
}
