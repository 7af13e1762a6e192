import type { Instance } from './instance.ts';
import type { Model } from './model.ts';

/** Units of one item of one offer, by places. */
export interface Piece {
	offer: number;
	item: number;
	amount: number;
}

/** Who does how much: at most one piece for each item, none of 0 units. */
export type Assignment = Piece[];

/** Reads the pieces from a solution of the model. */
export function assignmentFrom(
	{ offers }: Instance,
	{ columns }: Pick<Model, 'columns'>,
	values: Float64Array
): Assignment {
	return offers.flatMap(({ items }, offer) =>
		items.flatMap((_, item) => {
			const amount = values[columns.item[offer]! + item]!;
			return amount > 0 ? [{ offer, item, amount }] : [];
		})
	);
}

/** The team: places of the members that do some work. */
export function teamOf({ offers }: Instance, assignment: Assignment): Set<number> {
	return new Set(assignment.map(({ offer }) => offers[offer]!.member));
}

/** What each member is paid for its work, in money units: units and the prices of its offers. */
export function paymentsOf({ members, offers }: Instance, assignment: Assignment): Float64Array {
	const payments = new Float64Array(members.length);
	const used = new Set<number>();
	for (const { offer, item, amount } of assignment) {
		const { member, price, items } = offers[offer]!;
		payments[member]! += amount * items[item]!.unitPrice + (used.has(offer) ? 0 : price);
		used.add(offer);
	}
	return payments;
}

/** Payments and costs of involving the team's members. */
export function costOf(instance: Instance, assignment: Assignment): number {
	let cost = 0;
	for (const payment of paymentsOf(instance, assignment)) cost += payment;
	for (const member of teamOf(instance, assignment)) {
		cost += instance.members[member]!.involvementCost;
	}
	return cost;
}

/** The solution of the model that the pieces make: the reverse of {@link assignmentFrom}. */
export function valuesOf(
	{ offers }: Instance,
	{ program, columns }: Model,
	assignment: Assignment
): Float64Array {
	const values = new Float64Array(program.cost.length);
	const does = new Set<string>();
	for (const { offer, item, amount } of assignment) {
		const { member, items } = offers[offer]!;
		values[columns.item[offer]! + item] = amount;
		values[columns.member[member]!] = 1;
		if (columns.offer[offer]! >= 0) values[columns.offer[offer]!] = 1;
		does.add(`${member} ${items[item]!.part}`);
	}
	for (const { column, member, part } of columns.alone) {
		values[column] = does.has(`${member} ${part}`) ? 1 : 0;
	}
	return values;
}
