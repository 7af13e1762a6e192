import type { Highs } from 'highs';
import { EngineInputError } from '../input-error.ts';
import { minimize } from '../solver/minimize.ts';
import type { IntegerSolution } from '../solver/minimize.ts';
import { assignmentFrom, costOf, teamOf, valuesOf } from './assignment.ts';
import type { Assignment } from './assignment.ts';
import { violationsOf } from './check.ts';
import type { Instance } from './instance.ts';
import { buildModel } from './model.ts';
import type { ModelChoice } from './model.ts';

/** The answer of one program, in money units. */
export interface ProgramAnswer {
	status: IntegerSolution['status'];
	assignment: Assignment;
	cost: number;
	bound: number;
	nodes: number;
	timedOut: boolean;
	columns: number;
	rows: number;
}

/** What is solved, and in what time. */
export interface ProgramTask {
	choice: Pick<ModelChoice, 'without' | 'otherThan'>;
	/** An assignment that the choice allows, to begin with. */
	start?: Assignment | undefined;
	/** Seconds left, asked before each attempt. */
	seconds: () => number;
	onBound?: (value: number, bound: number) => void;
}

/** Below this many columns HiGHS is done sooner than its presolve. */
const SMALL = 3000;

const strict = { mip_feasibility_tolerance: 1e-9, primal_feasibility_tolerance: 1e-9 };

/**
 * First units are left free: with the members and offers chosen, what remains is a transport
 * problem, whose vertices are whole, unless the social-economy share cuts through it. What HiGHS
 * returns is checked in exact arithmetic; if it does not hold, units are asked to be whole, and at
 * last with the strictest tolerances.
 */
const attempts = [
	{ unitsFree: true, options: {} },
	{ unitsFree: false, options: {} },
	{ unitsFree: false, options: strict }
];

/**
 * Solves the instance with what the task's choice leaves out or adds.
 * @throws EngineInputError when the numbers are too far apart for an exact answer
 */
export function solveProgram(highs: Highs, instance: Instance, task: ProgramTask): ProgramAnswer {
	const { choice, start, seconds, onBound } = task;
	let bound = 0;
	let nodes = 0;
	for (const { unitsFree, options } of attempts) {
		const model = buildModel(instance, { ...choice, unitsFree });
		const { program, scale } = model;
		const solution = minimize(highs, program, {
			seconds: seconds(),
			start: start && valuesOf(instance, model, start),
			highs: program.cost.length < SMALL ? { presolve: 'off', ...options } : options,
			onBound: onBound && ((value, low) => onBound(value * scale, low * scale))
		});
		const found = solution.values.length > 0;
		const assignment = found ? assignmentFrom(instance, model, solution.values) : [];
		const cost = solution.value * scale;
		nodes += solution.nodes;
		if (solution.status !== 'infeasible') bound = Math.max(bound, solution.bound * scale);
		if (start && bound >= costOf(instance, start)) {
			const least = costOf(instance, start);
			const size = { columns: program.cost.length, rows: program.rowLower.length };
			return {
				status: 'optimal',
				assignment: start,
				cost: least,
				bound: least,
				nodes,
				timedOut: false,
				...size
			};
		}
		if (found && !isExact(instance, assignment, cost, choice)) continue;
		const status = found && bound >= cost ? 'optimal' : solution.status;
		const { timedOut } = solution;
		const size = { columns: program.cost.length, rows: program.rowLower.length };
		return { status, assignment, cost, bound: Math.min(bound, cost), nodes, timedOut, ...size };
	}
	throw new EngineInputError(
		'The amounts and prices are too far apart to be solved exactly; use larger units.'
	);
}

function isExact(
	instance: Instance,
	assignment: Assignment,
	cost: number,
	{ without, otherThan = [] }: ProgramTask['choice']
): boolean {
	const team = teamOf(instance, assignment);
	return (
		costOf(instance, assignment) === cost &&
		violationsOf(instance, assignment, without).length === 0 &&
		otherThan.every((other) => other.size !== team.size || !team.isSubsetOf(other))
	);
}
