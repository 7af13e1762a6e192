import type { Highs } from 'highs';
import { reducedCosts } from '../solver/binary-program.ts';
import { relax } from '../solver/relaxation.ts';
import { ringArrangement } from './arrangement.ts';
import type { Arrangement } from './arrangement.ts';
import type { Candidates } from './candidates.ts';
import type { Deadline } from '../control.ts';
import type { Instance } from './instance.ts';
import { emptyPlan } from './plan.ts';
import { ringPrices } from './pricing.ts';
import { buildProgram } from './program.ts';
import type { Goal } from './program.ts';
import { searchRings } from './ring-search.ts';

/** The relaxation over all arrangements, listed or not. */
export interface Priced {
	/** Proved, in the program's sense: no plan is worth more. Infinity when time ran out first. */
	bound: number;
	/** Arrangements with their reduced costs, the most promising first. */
	ranked: { one: Arrangement; reduced: number }[];
	/** All arrangements known at the end. */
	arrangements: Arrangement[];
}

const mostRounds = 10;
const ringsPerRound = 4000;
const searchEffort = 200_000_000;

/**
 * Solves the relaxation by column generation: rings that are not listed are sought by their reduced
 * cost, and the relaxation is solved again with the best of them. When rings worth adding remain at
 * the end, the bound allows for as many of the best of them as the members could carry.
 */
export function priceArrangements(
	highs: Highs,
	instance: Instance,
	found: Candidates,
	known: Arrangement[],
	goal: Goal,
	deadline: Deadline
): Priced {
	const { left, servedNeeds } = emptyPlan(instance);
	let arrangements = known;
	let result: Priced = { bound: Infinity, ranked: [], arrangements };
	for (let round = 1; ; round++) {
		const built = buildProgram(instance, arrangements, left, servedNeeds, goal);
		const relaxed = relax(highs, built.program, deadline.secondsLeft());
		if (!relaxed) return result;
		const reduced = reducedCosts(built.program, relaxed.prices);
		const ranked = arrangements
			.map((one, column) => ({ one, reduced: reduced[column]! }))
			.sort((a, b) => b.reduced - a.reduced);
		if (found.complete) return { bound: relaxed.bound, ranked, arrangements };
		const { weight, perRing } = ringPrices(instance, found.graph.arcs, built, relaxed.prices, goal);
		const threshold = 1e-6 - perRing;
		const { rings, heaviestLeft } = searchRings(found.graph, {
			ringLength: instance.problem.settings.ringLength,
			weight,
			threshold,
			keep: ringsPerRound,
			firstFound: false,
			effort: searchEffort
		});
		const heaviest = heaviestLeft === Infinity ? Infinity : (rings[0]?.weight ?? threshold);
		const excess = Math.max(0, heaviest + perRing);
		const bound = relaxed.bound + (excess > 1e-5 ? excess * mostRings(instance) : 1e-5);
		result = { bound: Math.min(bound, result.bound), ranked, arrangements };
		const fresh = rings.filter(({ weight }) => weight + perRing > 1e-5);
		if (fresh.length === 0 || round === mostRounds || deadline.secondsLeft() === 0) return result;
		arrangements = withRings(
			instance,
			arrangements,
			fresh.map(({ arcs }) => arcs)
		);
	}
}

/** Each ring takes a place of two members at least, and serves two needs. */
function mostRings({ limit, quantity }: Instance): number {
	const places = limit.reduce((sum, one) => sum + Math.min(one, quantity.length), 0);
	return Math.floor(Math.min(places, quantity.length) / 2);
}

/** Adds the rings that are not there yet. */
export function withRings(
	instance: Instance,
	arrangements: readonly Arrangement[],
	rings: readonly number[][]
): Arrangement[] {
	const keys = new Set(arrangements.filter(({ ring }) => ring).map(({ arcs }) => arcs.join()));
	const fresh = rings.filter((ring) => !keys.has(ring.join()));
	return [...arrangements, ...fresh.map((ring) => ringArrangement(instance, ring))];
}
