import type { Highs } from 'highs';
import { ProgramBuilder } from '../solver/binary-program.ts';
import { relax } from '../solver/relaxation.ts';
import type { Candidates } from './candidates.ts';
import type { Instance } from './instance.ts';

/** The relaxation in which rings may be of any length. */
export interface Circulation {
	/** Proved: no plan is worth more. */
	bound: number;
	/** What each exchange arc adds to a ring at the relaxation's prices. */
	weight: Float64Array;
}

/**
 * Bounds the value without listing a single ring: every member gives in exchange as often as it
 * receives. Two columns for an arc that may do both; rows for needs, offers, members. Undefined when
 * time ran out.
 */
export function circulation(
	highs: Highs,
	instance: Instance,
	found: Candidates,
	seconds: number
): Circulation | undefined {
	const { arcs, capacity, quantity, limit } = instance;
	const builder = new ProgramBuilder();
	for (let need = 0; need < quantity.length; need++) builder.addRow(1);
	for (const units of capacity) builder.addRow(units);
	for (const places of limit) builder.addRow(places);
	const offersFrom = quantity.length;
	const membersFrom = offersFrom + capacity.length;
	const givenFrom = membersFrom + limit.length;
	const receivedFrom = givenFrom + limit.length;
	for (let row = 0; row < 2 * limit.length; row++) builder.addRow(0);
	const arcEntries = (index: number) => {
		const { need, offer } = arcs[index]!;
		builder.entry(need, 1);
		builder.entry(offersFrom + offer, quantity[need]!);
	};
	for (const { arcs: legs } of found.arrangements.slice(0, found.directs)) {
		const { giver, receiver, value } = arcs[legs[0]!]!;
		arcEntries(legs[0]!);
		builder.entry(membersFrom + giver, 1);
		builder.entry(membersFrom + receiver, 1);
		builder.endColumn(value);
	}
	for (const index of found.graph.arcs) {
		const { giver, receiver, value } = arcs[index]!;
		arcEntries(index);
		builder.entry(membersFrom + receiver, 1);
		for (const [row, sign] of [
			[givenFrom, 1],
			[receivedFrom, -1]
		] as const) {
			builder.entry(row + giver, sign);
			builder.entry(row + receiver, -sign);
		}
		builder.endColumn(value);
	}
	const solved = relax(highs, builder.build(), seconds);
	if (!solved) return undefined;
	const { prices } = solved;
	const balance = (member: number) => prices[givenFrom + member]! - prices[receivedFrom + member]!;
	const weight = new Float64Array(arcs.length);
	for (const index of found.graph.arcs) {
		const { need, offer, giver, receiver, value } = arcs[index]!;
		weight[index] =
			value -
			prices[need]! -
			quantity[need]! * prices[offersFrom + offer]! -
			prices[membersFrom + receiver]! -
			balance(giver) +
			balance(receiver);
	}
	return { bound: Math.floor(solved.bound + 1e-6), weight };
}
