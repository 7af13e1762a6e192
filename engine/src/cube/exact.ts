import type { Highs } from 'highs';
import { maximize } from '../solver/maximize.ts';
import type { WorkLimit } from '../solver/maximize.ts';
import type { Arrangement } from './arrangement.ts';
import type { Instance } from './instance.ts';
import { addTo, emptyPlan } from './plan.ts';
import type { Plan } from './plan.ts';
import { buildProgram, columnsFor } from './program.ts';
import type { Goal } from './program.ts';

/** Counts work over all solves. */
export interface Work {
	rows: number;
	nodes: number;
	timedOut: boolean;
}

export interface LevelSolution {
	plan: Plan;
	/** In the goal's own sense: an upper bound for members and value, a lower one for load. */
	bound: number;
	optimal: boolean;
}

/**
 * Solves one level over the given arrangements from a plan that keeps the levels before it. The
 * arrangements must include those of the plan.
 */
export function solveLevel(
	highs: Highs,
	instance: Instance,
	arrangements: readonly Arrangement[],
	start: Plan,
	goal: Goal,
	limit: WorkLimit,
	work: Work
): LevelSolution {
	const empty = emptyPlan(instance);
	const built = buildProgram(instance, arrangements, empty.left, empty.servedNeeds, goal);
	work.rows = Math.max(work.rows, built.program.rowUpper.length);
	const first = columnsFor(built, instance, start.chosen);
	const solution = maximize(highs, built.program, first, limit);
	work.nodes += solution.nodes;
	work.timedOut ||= solution.timedOut;
	for (const column of solution.chosen) {
		const arrangement = arrangements[column];
		if (arrangement) addTo(empty, instance, arrangement);
	}
	return { plan: empty, bound: inSense(solution.bound, goal), optimal: solution.optimal };
}

/** The program maximises; load is minimised and carries its tie-break in the low digits. */
function inSense(bound: number, goal: Goal): number {
	return goal.level === 'load' ? Math.floor(Math.max(0, -bound) / goal.loadWeight) : bound;
}

/** The goals of the three levels, each from the plan that the level before found. */
export const goalOf = {
	members: (): Goal => ({ level: 'members' }),
	value: (plan: Plan): Goal => ({ level: 'value', minMembers: plan.members }),
	load: (plan: Plan): Goal => ({
		level: 'load',
		minMembers: plan.members,
		minValue: plan.value,
		loadWeight: plan.load + 1
	})
};
