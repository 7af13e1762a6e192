import { kinds, type Kind } from './listing.ts';

/** Rows and columns in the order of `kinds`: work, service, space, equipment, goods, knowledge, people. */
const table = [
	[1, 0.97, 0.7, 0.75, 0.8, 0.85, 0.95],
	[0.97, 1, 0.75, 0.85, 0.85, 0.95, 0.92],
	[0.7, 0.75, 1, 0.8, 0.7, 0.65, 0.65],
	[0.75, 0.85, 0.8, 1, 0.92, 0.65, 0.7],
	[0.8, 0.85, 0.7, 0.92, 1, 0.65, 0.65],
	[0.85, 0.95, 0.65, 0.65, 0.65, 1, 0.88],
	[0.95, 0.92, 0.65, 0.7, 0.65, 0.88, 1]
] as const;

/**
 * How well an offer of one kind answers a need of another, 0.65..1. Members choose the kind in a
 * hurry and a service often is the work of people, so it only tips the scales.
 */
export function kindFit(offer: Kind, need: Kind): number {
	return table[kinds.indexOf(offer)]![kinds.indexOf(need)]!;
}
