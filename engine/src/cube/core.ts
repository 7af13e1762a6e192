import { reducedCosts } from '../solver/binary-program.ts';
import type { WorkLimit } from '../solver/maximize.ts';
import { relax } from '../solver/relaxation.ts';
import type { Arrangement } from './arrangement.ts';
import type { SolveContext } from './context.ts';
import { solveLevel } from './exact.ts';
import type { LevelSolution } from './exact.ts';
import { emptyPlan } from './plan.ts';
import type { Plan } from './plan.ts';
import { buildProgram } from './program.ts';
import type { Goal } from './program.ts';

/** The first core holds what may be in a plan this close to the relaxation's bound. */
const firstWidth = 0.003;

/** What a core came to. */
export interface CoreSolution extends LevelSolution {
	/** The arrangements that a plan as good as this one may hold. */
	kept: readonly Arrangement[];
}

/**
 * Solves the value level over a core: the arrangements whose reduced cost lets them into a plan
 * within a width of the relaxation's bound. A plan found as close as that proves that nothing outside
 * the core matters, else the core is widened (core problem: Balas and Zemel 1980; reduced-cost
 * fixing). Cost: one linear program, then mostly integer programs of a tenth of the size.
 */
export function solveCore(
	{ highs, instance, work, deadline }: SolveContext,
	arrangements: readonly Arrangement[],
	start: Plan,
	goal: Goal,
	limit: WorkLimit
): CoreSolution {
	const { left, servedNeeds } = emptyPlan(instance);
	const { program } = buildProgram(instance, arrangements, left, servedNeeds, goal);
	const relaxed = relax(highs, program, deadline.secondsLeft());
	if (!relaxed) {
		const solved = solveLevel(highs, instance, arrangements, start, goal, limit, work);
		return { ...solved, kept: arrangements };
	}
	const reduced = reducedCosts(program, relaxed.prices);
	const within = (value: number) =>
		arrangements.filter((_, column) => relaxed.bound + reduced[column]! >= value - 1e-6);

	let plan = start;
	for (let width = firstWidth; ; width *= 2) {
		const least = relaxed.bound * (1 - width);
		const core = new Set([...within(least), ...plan.chosen]);
		const solved = solveLevel(highs, instance, [...core], plan, goal, limit, work);
		plan = solved.plan;
		const whole = core.size === arrangements.length;
		if (whole || (plan.value >= least && solved.optimal)) {
			return { ...solved, kept: within(plan.value) };
		}
		if (!solved.optimal) {
			const bound = Math.max(solved.bound, Math.floor(least));
			return { plan, bound, optimal: false, kept: arrangements };
		}
	}
}
