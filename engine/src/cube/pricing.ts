import type { Arc, Instance } from './instance.ts';
import type { CubeProgram, Goal } from './program.ts';

/** A ring's reduced cost is the sum of its arcs' weights plus `perRing`. */
export interface RingPrices {
	weight: Float64Array;
	perRing: number;
}

/**
 * What each exchange arc adds to the reduced cost of a ring, given the price of every row. A row that
 * the program does not have costs nothing. In a ring each member receives once, so the price of its
 * place is put on the arc that it receives.
 */
export function ringPrices(
	instance: Instance,
	arcs: Iterable<number>,
	built: CubeProgram,
	prices: Float64Array,
	goal: Goal
): RingPrices {
	const offersFrom = instance.quantity.length;
	const membersFrom = offersFrom + instance.capacity.length;
	const priceOf = (row: number) => (row < 0 ? 0 : prices[row]!);
	const resource = (index: number) => priceOf(built.resourceRow[index]!);
	const weight = new Float64Array(instance.arcs.length);
	for (const index of arcs) {
		const arc = instance.arcs[index]!;
		weight[index] =
			arcCost(arc, goal) +
			priceOf(built.valueRow) * arc.value +
			priceOf(built.coverRow[arc.receiver]!) -
			resource(arc.need) -
			resource(offersFrom + arc.offer) * instance.quantity[arc.need]! -
			resource(membersFrom + arc.receiver);
	}
	return { weight, perRing: goal.level === 'load' ? 2 : 0 };
}

function arcCost(arc: Arc, goal: Goal): number {
	if (goal.level === 'members') return 0;
	return goal.level === 'value' ? arc.value : -(goal.loadWeight + 1);
}
