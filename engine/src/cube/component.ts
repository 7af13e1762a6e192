import type { Arrangement } from './arrangement.ts';
import type { Candidates } from './candidates.ts';
import { servableMembers } from './candidates.ts';
import type { ComponentSolution, SolveContext } from './context.ts';
import { breathe } from '../control.ts';
import { solveCore } from './core.ts';
import { goalOf, solveLevel } from './exact.ts';
import { greedyPlan } from './greedy.ts';
import { solveLarge } from './large.ts';
import type { Goal } from './program.ts';

/** Up to here branch and cut proves the optimum in seconds; above, see `large.ts`. */
const mostExact = 1500;
const mostIterations = 400_000;

/** Solves one component: exactly when it is small, else as well as the time allows, with bounds. */
export async function solveComponent(
	context: SolveContext,
	found: Candidates
): Promise<ComponentSolution> {
	if (!found.complete || found.arrangements.length > mostExact) return solveLarge(context, found);
	return solveSmall(context, found);
}

async function solveSmall(context: SolveContext, found: Candidates): Promise<ComponentSolution> {
	const { highs, instance, control, deadline, work } = context;
	let arrangements: readonly Arrangement[] = found.arrangements;
	let plan = greedyPlan(instance, arrangements);
	const bounds = { members: servableMembers(instance, found), value: 0, load: 0 };
	const limit = () => ({ iterations: mostIterations, seconds: deadline.secondsLeft() });
	const solve = (goal: Goal) =>
		solveLevel(highs, instance, arrangements, plan, goal, limit(), work);

	if (plan.members < bounds.members) {
		await breathe(control);
		({ plan, bound: bounds.members } = solve(goalOf.members()));
	}
	await breathe(control);
	const valued = solveCore(context, arrangements, plan, goalOf.value(plan), limit());
	({ plan, bound: bounds.value, kept: arrangements } = valued);
	await breathe(control);
	({ plan, bound: bounds.load } = solve(goalOf.load(plan)));
	return { plan, bounds, arrangements: found.arrangements };
}
