import { ProgramBuilder } from '../solver/binary-program.ts';
import type { BinaryProgram } from '../solver/binary-program.ts';
import type { Arrangement } from './arrangement.ts';
import type { Instance } from './instance.ts';
import { eachResource } from './resources.ts';

/** What a program is to maximise and what it must keep from the levels before. */
export type Goal =
	| { level: 'members' }
	/** `memberBonus`: what serving a member is worth when that is not required but only wished. */
	| { level: 'value'; minMembers: number; memberBonus?: number }
	/** `loadWeight` above any sum of ring excess makes the tie-break towards short rings exact. */
	| { level: 'load'; minMembers: number; minValue: number; loadWeight: number };

/** A binary program over arrangements, with the way back from its rows and columns. */
export interface CubeProgram {
	program: BinaryProgram;
	/** Columns 0 to arrangements.length − 1, in this order; then one for each of `members`. */
	arrangements: readonly Arrangement[];
	/** The members that may be newly served: their column says that they are. */
	members: number[];
	/** Row of each resource, −1 where none needs it. */
	resourceRow: Int32Array;
	/** By member: the row that lets it count as served, −1 where there is none. */
	coverRow: Int32Array;
	/** The row that keeps the value, or −1. */
	valueRow: number;
}

/**
 * Builds the program of one level over the arrangements, within what is left of the resources;
 * members that `servedAlready` marks count for nothing. All coefficients are integers.
 */
export function buildProgram(
	instance: Instance,
	arrangements: readonly Arrangement[],
	left: Int32Array,
	servedAlready: Int32Array,
	goal: Goal
): CubeProgram {
	const builder = new ProgramBuilder();
	const resourceRow = new Int32Array(left.length).fill(-1);
	const coverRow = new Int32Array(instance.limit.length).fill(-1);
	const members: number[] = [];
	const valueRow = goal.level === 'load' ? builder.addRow(-goal.minValue) : -1;
	for (const one of arrangements) {
		eachResource(instance, one, (resource, amount) => {
			if (resourceRow[resource] === -1) resourceRow[resource] = builder.addRow(left[resource]!);
			builder.entry(resourceRow[resource]!, amount);
		});
		for (const arc of one.arcs) {
			const { receiver } = instance.arcs[arc]!;
			if (servedAlready[receiver]! > 0) continue;
			if (coverRow[receiver] === -1) {
				coverRow[receiver] = builder.addRow(0);
				members.push(receiver);
			}
			builder.entry(coverRow[receiver]!, -1);
		}
		if (valueRow >= 0 && one.value > 0) builder.entry(valueRow, -one.value);
		builder.endColumn(arrangementCost(one, goal));
	}
	const minMembers = goal.level === 'members' ? 0 : goal.minMembers;
	const membersRow = minMembers > 0 ? builder.addRow(-minMembers) : -1;
	for (const member of members) {
		builder.entry(coverRow[member]!, 1);
		if (membersRow >= 0) builder.entry(membersRow, -1);
		builder.endColumn(memberCost(goal));
	}
	return { program: builder.build(), arrangements, members, resourceRow, coverRow, valueRow };
}

function arrangementCost(one: Arrangement, goal: Goal): number {
	if (goal.level === 'members') return 0;
	if (goal.level === 'value') return one.value;
	return -(goal.loadWeight * one.load + (one.load - 2));
}

function memberCost(goal: Goal): number {
	if (goal.level === 'members') return 1;
	return goal.level === 'value' ? (goal.memberBonus ?? 0) : 0;
}

/** The program's columns for the given choice: its arrangements and the members they serve. */
export function columnsFor(
	{ arrangements, members }: CubeProgram,
	instance: Instance,
	chosen: ReadonlySet<Arrangement>
): number[] {
	const columns: number[] = [];
	const served = new Set<number>();
	arrangements.forEach((one, column) => {
		if (!chosen.has(one)) return;
		columns.push(column);
		for (const arc of one.arcs) served.add(instance.arcs[arc]!.receiver);
	});
	members.forEach((member, index) => {
		if (served.has(member)) columns.push(arrangements.length + index);
	});
	return columns;
}
