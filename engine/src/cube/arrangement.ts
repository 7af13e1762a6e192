import type { Instance } from './instance.ts';

/** What may be proposed: one arc on its own, or arcs that close a swap or a ring. */
export interface Arrangement {
	/** Indices of arcs; in a ring each arc's receiver is the next arc's giver. */
	arcs: number[];
	ring: boolean;
	value: number;
	/** How many members take part: one place in the partnerships of each. */
	load: number;
}

/** The members that take part. */
export function membersOf({ arcs }: Instance, arrangement: Arrangement): number[] {
	const first = arcs[arrangement.arcs[0]!]!;
	if (!arrangement.ring) return [first.giver, first.receiver];
	return arrangement.arcs.map((arc) => arcs[arc]!.receiver);
}

export function directArrangement({ arcs }: Instance, arc: number): Arrangement {
	return { arcs: [arc], ring: false, value: arcs[arc]!.value, load: 2 };
}

export function ringArrangement({ arcs }: Instance, ring: number[]): Arrangement {
	const value = ring.reduce((sum, arc) => sum + arcs[arc]!.value, 0);
	return { arcs: ring, ring: true, value, load: ring.length };
}
