import type { Arrangement } from './arrangement.ts';
import { servableMembers } from './candidates.ts';
import type { Candidates } from './candidates.ts';
import { circulation } from './circulation.ts';
import { priceArrangements, withRings } from './column-generation.ts';
import type { Priced } from './column-generation.ts';
import type { ComponentSolution, SolveContext } from './context.ts';
import { dive } from './dive.ts';
import { goalOf } from './exact.ts';
import type { Instance } from './instance.ts';
import { greedyPlan } from './greedy.ts';
import { improve } from './neighbourhood.ts';
import { compare } from './plan.ts';
import type { Goal } from './program.ts';
import type { Level } from './result.ts';
import type { Plan } from './plan.ts';
import { seededRandom } from '../random.ts';
import { searchRings } from './ring-search.ts';

/** Arrangements that diving, and the search after it, look at: diving needs more to choose from. */
const poolSize = { dive: 12_000, search: 7_000 };
const firstRings = 12_000;
/** Parts of the time that must be left when a level's search ends. */
const leftAfter = { members: 0.85, value: 0.15, load: 0.02 };

/**
 * A component too large to prove at once. Per level: a bound from the relaxation, by column generation
 * where the rings are too many to list; a plan from diving; then large neighbourhood search.
 */
export async function solveLarge(
	context: SolveContext,
	found: Candidates
): Promise<ComponentSolution> {
	const { highs, instance, deadline } = context;
	const random = seededRandom(instance.problem.seed);
	const seconds = deadline.secondsLeft();
	const loose = found.complete ? undefined : circulation(highs, instance, found, seconds);
	let known = found.complete ? found.arrangements : firstPool(context, found, loose?.weight);
	let plan = greedyPlan(instance, known);
	const bounds = { members: servableMembers(instance, found), value: 0, load: 0 };

	/** Bounds a level by the relaxation; what it found is known from then on. */
	const price = (goal: Goal): Priced => {
		const priced = priceArrangements(highs, instance, found, known, goal, deadline);
		known = priced.arrangements;
		return priced;
	};
	/** Searches from the plan; when nothing was left out of the search, the plan is proved. */
	const search = async (level: Level['name'], priced: Priced): Promise<void> => {
		const pool = poolOf(priced, plan, poolSize.search);
		const untilSecondsLeft = seconds * leftAfter[level];
		const options = { level, pool, bound: bounds[level], untilSecondsLeft, random };
		const exhausted = await improve(context, plan, options);
		if (exhausted && found.complete && pool.length === known.length) bounds[level] = plan[level];
	};

	if (plan.members < bounds.members) {
		const priced = price(goalOf.members());
		bounds.members = Math.min(bounds.members, Math.floor(priced.bound + 1e-6));
		await search('members', priced);
	}
	const valued = price(goalOf.value(plan));
	bounds.value = Math.min(
		Math.floor(valued.bound + 1e-6),
		loose?.bound ?? Infinity,
		valueOfAllNeeds(instance)
	);
	const dived = dive(highs, instance, poolOf(valued, plan, poolSize.dive), deadline);
	if (compare(dived, plan) > 0) plan = dived;
	await search('value', valued);

	const light = price(goalOf.load(plan));
	if (light.bound < Infinity) {
		const least = Math.floor(Math.ceil(-light.bound - 1e-6) / (plan.load + 1));
		bounds.load = Math.max(0, least);
	}
	await search('load', light);
	return { plan, bounds, arrangements: known };
}

/** The rings that look best at the circulation's prices, with everything direct. */
function firstPool(
	{ instance }: SolveContext,
	found: Candidates,
	weight: Float64Array = Float64Array.from(instance.arcs, ({ value }) => value)
): Arrangement[] {
	const { rings } = searchRings(found.graph, {
		ringLength: instance.problem.settings.ringLength,
		weight,
		threshold: -Infinity,
		keep: firstRings,
		firstFound: false,
		effort: 50_000_000
	});
	return withRings(
		instance,
		found.arrangements,
		rings.map(({ arcs }) => arcs)
	);
}

/** The most promising arrangements, and whatever the plan has chosen. */
function poolOf({ ranked, arrangements }: Priced, plan: Plan, size: number): Arrangement[] {
	const best = ranked.length > 0 ? ranked.slice(0, size).map(({ one }) => one) : arrangements;
	return [...new Set([...best, ...plan.chosen])];
}

/** A bound that needs no solver: every need served by its best fit. */
function valueOfAllNeeds(instance: Instance): number {
	const best = new Float64Array(instance.quantity.length);
	for (const { need, value } of instance.arcs) best[need] = Math.max(best[need]!, value);
	return best.reduce((sum, value) => sum + value, 0);
}
