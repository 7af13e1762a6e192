import type { Assignment } from './assignment.ts';
import type { Instance } from './instance.ts';
import type { ProgramAnswer } from './program-solve.ts';
import type { CoverInstance } from './set-cover/instance.ts';
import type { CoverAnswer } from './set-cover/solve.ts';

/**
 * The instance as a set cover, its columns the offers and its rows the parts; undefined where it is
 * more than that. It is one where units cost nothing, every offer can do its parts whole, nothing
 * sets a condition on the team, and a member that costs something by itself has one offer only.
 */
export function asSetCover({
	members,
	parts,
	offers,
	conditions
}: Instance): CoverInstance | undefined {
	// One offer does a part whole in any case, so that parts for one member alone change nothing.
	if (conditions.some(({ kind }) => kind !== 'alone')) return undefined;
	if (offers.some(({ items }) => items.some(({ unitPrice }) => unitPrice > 0))) return undefined;
	if (members.some((one) => one.involvementCost > 0 && one.offers.length > 1)) return undefined;
	const starts = new Int32Array(offers.length + 1);
	offers.forEach(({ items }, at) => (starts[at + 1] = starts[at]! + items.length));
	const rowOf = Int32Array.from(offers.flatMap(({ items }) => items.map(({ part }) => part)));
	const cost = Float64Array.from(
		offers,
		({ price, member }) => price + members[member]!.involvementCost
	);
	return { rows: parts.length, cost, starts, rowOf };
}

/** The cover's answer as the program's: each part goes to the first chosen offer that has it. */
export function fromSetCover(
	{ parts, offers }: Instance,
	{ status, columns, cost, bound, core, nodes, timedOut }: CoverAnswer
): ProgramAnswer {
	const taken = new Uint8Array(parts.length);
	const assignment: Assignment = columns.flatMap((offer) =>
		offers[offer]!.items.flatMap(({ part }, item) => {
			if (taken[part]) return [];
			taken[part] = 1;
			return [{ offer, item, amount: parts[part]!.amount }];
		})
	);
	return {
		status,
		assignment,
		cost,
		bound,
		nodes,
		timedOut,
		columns: core.columns,
		rows: core.rows
	};
}
