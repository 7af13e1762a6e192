import { EngineInputError } from '../input-error.ts';
import { distinctIds, readInput } from '../read-input.ts';
import { seatingInput } from './input.ts';
import type { SeatingProblem } from './input.ts';
import { tableList } from './model.ts';

/** Pairs that one list of groups may name in all; more would fill the memory. */
const PAIRS_AT_MOST = 20_000_000;

/**
 * Reads and checks an input of seating.
 * @throws EngineInputError with one sentence about the first thing that is wrong
 */
export function readProblem(input: unknown): SeatingProblem {
	const problem = readInput(seatingInput, input, "Seating's input");
	const people = distinctIds(problem.people, 'people');
	const tables = distinctIds(tableList(problem), 'tables');
	const known = (ids: readonly string[], of: Set<string>, what: string) => {
		for (const id of ids)
			if (!of.has(id))
				throw new EngineInputError(`${what} name "${id}", which is not in the lists.`);
	};
	problem.keepApart.forEach((group) => known(group, people, 'The groups to keep apart'));
	problem.keepTogether.forEach((group) => known(group, people, 'The groups to keep together'));
	problem.past.forEach((group) => known(group.people, people, 'The past meetings'));
	for (const { person, table } of problem.fixed) {
		known([person], people, 'The fixed places');
		known([table], tables, 'The fixed places');
	}
	if (problem.held.length > problem.rounds)
		throw new EngineInputError(
			`${problem.held.length} rounds are held, but there are only ${problem.rounds} in all.`
		);
	problem.held.forEach((round, index) => {
		known(
			round.tables.map(({ table }) => table),
			tables,
			`The held round ${index + 1}'s tables`
		);
		const seated = new Set<string>();
		for (const id of round.tables.flatMap((table) => table.people)) {
			known([id], people, `The held round ${index + 1}'s seats`);
			if (seated.has(id))
				throw new EngineInputError(`"${id}" sits twice in the held round ${index + 1}.`);
			seated.add(id);
		}
	});
	smallEnough(problem.keepApart, 'to keep apart');
	smallEnough(
		problem.past.map((group) => group.people),
		'of past meetings'
	);
	return problem;
}

function smallEnough(groups: string[][], what: string): void {
	const pairs = groups.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
	if (pairs > PAIRS_AT_MOST)
		throw new EngineInputError(
			`The groups ${what} name ${pairs} pairs; at most ${PAIRS_AT_MOST} can be read.`
		);
}
