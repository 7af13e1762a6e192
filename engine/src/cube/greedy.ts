import type { Arrangement } from './arrangement.ts';
import type { Instance } from './instance.ts';
import { addTo, emptyPlan } from './plan.ts';
import type { Plan } from './plan.ts';
import { fitsIn } from './resources.ts';

/**
 * A first plan: the arrangements with the most value for each place they take, first those that serve
 * somebody who has nothing yet, then all others that still fit. Cost: sorting.
 */
export function greedyPlan(instance: Instance, arrangements: readonly Arrangement[]): Plan {
	const plan = emptyPlan(instance);
	const sorted = arrangements.toSorted((a, b) => b.value / b.load - a.value / a.load);
	const helpsNewcomer = (one: Arrangement) =>
		one.arcs.some((arc) => plan.servedNeeds[instance.arcs[arc]!.receiver] === 0);
	for (const one of sorted) {
		if (helpsNewcomer(one) && fitsIn(instance, plan.left, one)) addTo(plan, instance, one);
	}
	for (const one of sorted) {
		if (fitsIn(instance, plan.left, one)) addTo(plan, instance, one);
	}
	return plan;
}
