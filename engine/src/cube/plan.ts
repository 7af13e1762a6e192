import type { Arrangement } from './arrangement.ts';
import type { Instance } from './instance.ts';
import { allResources, take } from './resources.ts';

/** A choice of arrangements with what it leaves and what it is worth. */
export interface Plan {
	chosen: Set<Arrangement>;
	/** What is left of needs, offers and partnerships; see {@link allResources}. */
	left: Int32Array;
	/** By member: how many of its own needs are served. */
	servedNeeds: Int32Array;
	members: number;
	value: number;
	load: number;
}

export function emptyPlan(instance: Instance): Plan {
	return {
		chosen: new Set(),
		left: allResources(instance),
		servedNeeds: new Int32Array(instance.limit.length),
		members: 0,
		value: 0,
		load: 0
	};
}

export function addTo(plan: Plan, instance: Instance, arrangement: Arrangement): void {
	plan.chosen.add(arrangement);
	take(instance, plan.left, arrangement);
	for (const arc of arrangement.arcs) {
		const { receiver } = instance.arcs[arc]!;
		if (plan.servedNeeds[receiver]!++ === 0) plan.members++;
	}
	plan.value += arrangement.value;
	plan.load += arrangement.load;
}

export function removeFrom(plan: Plan, instance: Instance, arrangement: Arrangement): void {
	plan.chosen.delete(arrangement);
	take(instance, plan.left, arrangement, -1);
	for (const arc of arrangement.arcs) {
		const { receiver } = instance.arcs[arc]!;
		if (--plan.servedNeeds[receiver]! === 0) plan.members--;
	}
	plan.value -= arrangement.value;
	plan.load -= arrangement.load;
}

/** Compares by the objective's levels in order; positive when `a` is better. */
export function compare(a: Plan, b: Plan): number {
	return a.members - b.members || a.value - b.value || b.load - a.load;
}
