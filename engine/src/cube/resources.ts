import { membersOf } from './arrangement.ts';
import type { Arrangement } from './arrangement.ts';
import type { Instance } from './instance.ts';

/**
 * What arrangements compete for, in one array: first the needs (each served once), then the offers
 * (units), then the members (partnerships).
 */
export function allResources({ capacity, quantity, limit }: Instance): Int32Array {
	const resources = new Int32Array(quantity.length + capacity.length + limit.length).fill(1);
	resources.set(capacity, quantity.length);
	resources.set(limit, quantity.length + capacity.length);
	return resources;
}

/** Calls `visit` with every resource that the arrangement takes and how much of it. */
export function eachResource(
	instance: Instance,
	arrangement: Arrangement,
	visit: (resource: number, amount: number) => void
): void {
	const offersFrom = instance.quantity.length;
	const membersFrom = offersFrom + instance.capacity.length;
	for (const index of arrangement.arcs) {
		const arc = instance.arcs[index]!;
		visit(arc.need, 1);
		visit(offersFrom + arc.offer, instance.quantity[arc.need]!);
	}
	for (const member of membersOf(instance, arrangement)) visit(membersFrom + member, 1);
}

/** Whether what is left suffices for the arrangement. */
export function fitsIn(instance: Instance, left: Int32Array, arrangement: Arrangement): boolean {
	let fits = true;
	eachResource(instance, arrangement, (resource, amount) => {
		if (left[resource]! < amount) fits = false;
	});
	return fits;
}

/** Takes the arrangement's resources, or with `-1` gives them back. */
export function take(
	instance: Instance,
	left: Int32Array,
	arrangement: Arrangement,
	times: 1 | -1 = 1
): void {
	eachResource(instance, arrangement, (resource, amount) => {
		left[resource]! -= times * amount;
	});
}
