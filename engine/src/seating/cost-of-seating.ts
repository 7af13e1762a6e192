import { EngineInputError } from '../input-error.ts';
import { boundsOf } from './bounds.ts';
import { evenFill, seatsFill } from './fill.ts';
import type { SeatedRound, SeatingInput } from './input.ts';
import { modelOf, seatingRow } from './model.ts';
import type { Model } from './model.ts';
import { readProblem } from './read-input.ts';
import type { SeatingCost } from './result.ts';
import { brokenRules } from './rules.ts';
import type { BrokenRule } from './rules.ts';
import { seatingCostOf } from './seating-cost.ts';

const models = new WeakMap<object, Model>();

/** The model of a problem, made once while the caller keeps the same object. */
export function modelFor(input: SeatingInput): Model {
	const known = typeof input === 'object' && input !== null ? models.get(input) : undefined;
	if (known) return known;
	const model = modelOf(readProblem(input));
	models.set(input, model);
	return model;
}

/**
 * What any seating costs and which hard rules it breaks, as `solveSeating` counts it. The problem
 * must not be changed between calls: what is made of it is kept.
 * @param rounds every round, held ones first
 * @throws EngineInputError on nonsense, on an unknown id, or when somebody sits twice in a round
 */
export function costOfSeating(
	input: SeatingInput,
	rounds: readonly SeatedRound[]
): { cost: SeatingCost; broken: BrokenRule[] } {
	const model = modelFor(input);
	const rows = rowsOfSeating(model, rounds);
	const broken = brokenRules(model, rows);
	const fills = rows.slice(model.held).map((_, index) => {
		const round = model.held + index;
		const uneven = broken.some((rule) => rule.code === 'uneven' && rule.round === round + 1);
		return uneven ? seatsFill(model) : evenFill(model, round);
	});
	return { cost: seatingCostOf(model, rows, boundsOf(model, fills)), broken };
}

/**
 * The table of each person in every round.
 * @throws EngineInputError where the rounds do not fit the problem
 */
export function rowsOfSeating(model: Model, rounds: readonly SeatedRound[]): Int32Array[] {
	if (rounds.length !== model.rounds)
		throw new EngineInputError(
			`The seating has ${rounds.length} rounds, but the problem has ${model.rounds}.`
		);
	return rounds.map((round, index) => {
		const seated = new Set<string>();
		for (const { table, people } of round.tables) {
			if (!model.tableIndex.has(table))
				throw new EngineInputError(
					`Round ${index + 1} names the table "${table}", which is not in the lists.`
				);
			for (const id of people) {
				if (!model.personIndex.has(id))
					throw new EngineInputError(`Round ${index + 1} seats "${id}", who is not in the lists.`);
				if (seated.has(id)) throw new EngineInputError(`"${id}" sits twice in round ${index + 1}.`);
				seated.add(id);
			}
		}
		return seatingRow(model, round);
	});
}
