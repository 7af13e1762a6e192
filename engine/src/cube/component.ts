import type { Candidates } from './candidates.ts';
import { servableMembers } from './candidates.ts';
import type { ComponentSolution, SolveContext } from './context.ts';
import { breathe } from '../control.ts';
import { goalOf, solveLevel } from './exact.ts';
import { greedyPlan } from './greedy.ts';
import { solveLarge } from './large.ts';

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
	const { arrangements } = found;
	let plan = greedyPlan(instance, arrangements);
	const bounds = { members: servableMembers(instance, found), value: 0, load: 0 };
	for (const level of ['members', 'value', 'load'] as const) {
		if (level === 'members' && plan.members === bounds.members) continue;
		await breathe(control);
		const limit = { iterations: mostIterations, seconds: deadline.secondsLeft() };
		const goal = goalOf[level](plan);
		const solved = solveLevel(highs, instance, arrangements, plan, goal, limit, work);
		plan = solved.plan;
		bounds[level] = solved.bound;
	}
	return { plan, bounds, arrangements };
}
