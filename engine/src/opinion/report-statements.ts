import { informedConsensus } from './common-ground.ts';
import type { OpinionProblem } from './input.ts';
import type { OpinionMap } from './map.ts';
import { votesOn } from './over-parts.ts';
import type { Parts } from './over-parts.ts';
import { extremity } from './projection.ts';
import type { OpinionResult } from './result.ts';
import { routingPriority } from './routing.ts';
import { together } from './tally.ts';
import type { Tally } from './tally.ts';
import type { Votes } from './votes.ts';

/** How much it is worth to show each statement: by the votes of those in a group, or of all while there is none. */
export function priorityOfAll(
	{ statements }: OpinionProblem,
	{ matrix, statementAt }: Votes,
	{ statements: points }: OpinionMap,
	groups: readonly Tally[],
	all: Tally
): Float64Array {
	const grouped = groups.length > 0 ? together(groups, matrix.columns) : all;
	return Float64Array.from(statementAt, (at, column) => {
		const { hidden, meta } = statements[at]!;
		return hidden ? 0 : routingPriority(grouped, column, extremity(points, column), meta);
	});
}

/** Every statement with its votes, its point and its consensus, in the order of the input. */
export function reportStatements(
	{ statementAt }: Votes,
	{ statements: points, explained }: OpinionMap,
	priorities: Float64Array,
	all: Tally,
	groups: Parts,
	sectors: Parts
): OpinionResult['statements'] {
	const reported: OpinionResult['statements'] = [];
	for (const [column, at] of statementAt.entries()) {
		reported[at] = {
			id: groups.nameOf(column),
			...safeVotes(all, column, groups.safeSize),
			x: explained ? points[2 * column]! : 0,
			y: explained ? points[2 * column + 1]! : 0,
			extremity: explained ? extremity(points, column) : 0,
			priority: priorities[column]!,
			groups: informed(groups, column),
			sectors: informed(sectors, column)
		};
	}
	return reported;
}

/** Of fewer people than the safe size only how many they are. */
function safeVotes(all: Tally, column: number, safeSize: number) {
	const votes = votesOn(all, column);
	return votes.seen < safeSize ? { ...votes, agree: null, disagree: null } : votes;
}

function informed({ tallies, safeSize }: Parts, column: number) {
	const enough = tallies.every(({ seen }) => seen[column]! >= safeSize);
	if (tallies.length < 2 || !enough) return null;
	return {
		agree: informedConsensus(tallies, 'agree', column),
		disagree: informedConsensus(tallies, 'disagree', column)
	};
}
