import type { Bounds } from './bounds.ts';
import type { Fill } from './fill.ts';
import type { Model } from './model.ts';
import type { InfeasibleReason, SeatingReason, SeatingResult } from './result.ts';
import { brokenRules } from './rules.ts';
import { boundOfCost, seatingCostOf } from './seating-cost.ts';

type Statistics = Pick<SeatingResult['statistics'], 'moves' | 'starts' | 'timedOut'>;

/** What was found, as the caller gets it. Throws where a rule is broken, which would be our fault. */
export function resultOf(
	model: Model,
	fills: Fill[],
	bounds: Bounds,
	best: { rows: Int32Array[]; start: string; designed: number },
	statistics: Statistics
): SeatingResult {
	const rows = [...heldRows(model), ...best.rows];
	const cost = seatingCostOf(model, rows, bounds);
	const uneven = fills.flatMap(({ even }, index) => (even ? [] : [model.held + index + 1]));
	const broken = brokenRules(model, rows).filter(
		(rule) => !(rule.code === 'uneven' && uneven.includes(rule.round))
	);
	if (broken.length > 0) throw new Error(`A seating breaks the rule ${broken[0]!.code}.`);
	const bound = boundOfCost(cost);
	const optimal = cost.value <= bound;
	const explanation: SeatingReason[] = [];
	if (optimal) explanation.push({ code: 'bound-reached' });
	if (cost.terms.contacts.bound > 0)
		explanation.push({ code: 'repeats-unavoidable', atLeast: cost.terms.contacts.bound });
	const everybody = (model.people * (model.people - 1)) / 2;
	if (cost.contacts.distinct > 0 && cost.contacts.distinct + togetherPairs(model) === everybody)
		explanation.push({ code: 'everyone-met', pairs: everybody });
	if (best.start === 'plan') explanation.push({ code: 'from-plan' });
	if (best.designed > 0)
		explanation.push({ code: 'from-design', design: best.start, rounds: best.designed });
	if (model.held > 0) explanation.push({ code: 'rounds-kept', rounds: model.held });
	if (uneven.length > 0) explanation.push({ code: 'uneven-tables', rounds: uneven });
	return {
		...frame(model),
		status: optimal ? 'optimal' : 'feasible',
		value: cost.value,
		bound,
		gap: optimal ? 0 : (cost.value - bound) / cost.value,
		rounds: rows.map((row, round) => ({
			round: round + 1,
			held: round < model.held,
			tables: model.tableIds.map((table, index) => ({
				table,
				people: model.ids.filter((_, person) => row[person] === index)
			}))
		})),
		cost,
		infeasible: [],
		explanation,
		statistics: { people: model.people, ...statistics, start: best.start }
	};
}

/** No seating keeps the rules, or none was found. */
export function infeasible(model: Model, reasons: InfeasibleReason[]): SeatingResult {
	return {
		...frame(model),
		status: 'infeasible',
		value: null,
		bound: null,
		gap: null,
		rounds: [],
		cost: null,
		infeasible: reasons,
		explanation: [],
		statistics: { people: model.people, moves: 0, starts: 0, start: 'none', timedOut: false }
	};
}

/** The held rounds' tables by person. */
export function heldRows({ held, heldTable, people }: Model): Int32Array[] {
	return Array.from({ length: held }, (_, round) =>
		heldTable.slice(round * people, (round + 1) * people)
	);
}

function frame({ problem, tableIds, seats }: Model) {
	const { objective, seed, rounds, weights, timeLimitSeconds } = problem;
	const tables = tableIds.map((id, table) => ({ id, seats: seats[table]! }));
	return { objective, seed, parameters: { rounds, tables, weights, timeLimitSeconds } };
}

function togetherPairs({ blocks }: Model): number {
	return blocks.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
}
