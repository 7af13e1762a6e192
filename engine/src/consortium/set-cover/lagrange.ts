import type { CoverInstance } from './instance.ts';

/** Multipliers of the rows and the proved lower bound that they give. */
export interface Bound {
	multipliers: Float64Array;
	value: number;
}

/** The least cost of covering a row by a column's even share, over its columns. */
export function firstMultipliers({ rows, cost, starts, rowOf }: CoverInstance): Float64Array {
	const multipliers = new Float64Array(rows).fill(Infinity);
	cost.forEach((price, column) => {
		const from = starts[column]!;
		const to = starts[column + 1]!;
		const share = price / (to - from);
		for (let k = from; k < to; k++) {
			if (share < multipliers[rowOf[k]!]!) multipliers[rowOf[k]!] = share;
		}
	});
	return multipliers;
}

/** Cost less multipliers of each column; one pass. */
export function reducedCosts(instance: CoverInstance, multipliers: Float64Array): Float64Array {
	const { cost, starts, rowOf } = instance;
	const reduced = new Float64Array(cost.length);
	for (let column = 0; column < reduced.length; column++) {
		let value = cost[column]!;
		for (let k = starts[column]!; k < starts[column + 1]!; k++) value -= multipliers[rowOf[k]!]!;
		reduced[column] = value;
	}
	return reduced;
}

/** The Lagrangian bound: what the multipliers add up to, and every negative reduced cost. */
export function boundFrom(multipliers: Float64Array, reduced: Float64Array): number {
	let bound = 0;
	for (const multiplier of multipliers) bound += multiplier;
	for (const value of reduced) if (value < 0) bound += value;
	return bound;
}

/** The step, as a fraction of the way to the upper bound, at which the ascent ends. */
const LAST_STEP = 0.002;
/** Iterations without a gain of 0.01 % after which the step is halved. */
const PATIENCE = 30;

/** Where an ascent begins and how far it goes. */
export interface AscentPlan {
	start: Float64Array;
	/** The cost of a known cover. */
	upper: number;
	iterations: number;
	/** The first step, as a fraction of the way to the upper bound. */
	step: number;
}

/**
 * Subgradient ascent of the Lagrangian bound (Held, Wolfe, Crowder 1974): the step is halved, from
 * the best multipliers, when it has brought nothing for a while. Ends when the step is tiny, after
 * the iterations planned, when the bound shows that nothing is cheaper than `upper`, or when
 * `goesOn` says no. One pass over the entries an iteration.
 */
export async function ascend(
	instance: CoverInstance,
	{ start, upper, iterations, step: firstStep }: AscentPlan,
	goesOn: (iteration: number, current: Float64Array) => Promise<boolean>
): Promise<Bound> {
	const { rows, starts, rowOf } = instance;
	const multipliers = start.slice();
	const best: Bound = { multipliers: start.slice(), value: -Infinity };
	const slope = new Float64Array(rows);
	let step = firstStep;
	let idle = 0;
	for (let iteration = 1; iteration <= iterations; iteration++) {
		const reduced = reducedCosts(instance, multipliers);
		const value = boundFrom(multipliers, reduced);
		idle++;
		if (value > best.value) {
			if (value > best.value + 1e-4 * Math.abs(value)) idle = 0;
			best.value = value;
			best.multipliers.set(multipliers);
		}
		if (!(await goesOn(iteration, multipliers)) || best.value > upper - 1 + 1e-6) break;
		if (idle >= PATIENCE) {
			idle = 0;
			step /= 2;
			multipliers.set(best.multipliers);
			if (step < LAST_STEP) break;
			continue;
		}
		slope.fill(1);
		for (let column = 0; column < reduced.length; column++) {
			if (reduced[column]! >= 0) continue;
			for (let k = starts[column]!; k < starts[column + 1]!; k++) slope[rowOf[k]!]!--;
		}
		let square = 0;
		for (const one of slope) square += one * one;
		if (square === 0) break;
		const move = (step * (upper - value)) / square;
		for (let row = 0; row < rows; row++) {
			multipliers[row] = Math.max(0, multipliers[row]! + move * slope[row]!);
		}
	}
	return best;
}
