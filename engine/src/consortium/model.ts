import { IntegerProgramBuilder } from '../solver/integer-program.ts';
import type { IntegerProgram, Term } from '../solver/integer-program.ts';
import type { Instance } from './instance.ts';
import { addConditionRows } from './condition-rows.ts';
import { scaleOf } from './money.ts';
import type { Condition } from './result.ts';

/** Where the model's columns are. */
export interface Columns {
	/** 1 if the member works in the team. */
	member: Int32Array;
	/** 1 if the offer is used; −1 where an offer needs no column. */
	offer: Int32Array;
	/** First item column of each offer; its value is in units. */
	item: Int32Array;
	/** 1 if the member does all of the part. */
	alone: { column: number; member: number; part: number }[];
}

export interface Model {
	program: IntegerProgram;
	columns: Columns;
	/** Money units that one unit of the program's objective stands for. */
	scale: number;
}

/** What a model leaves out or adds to the instance. */
export interface ModelChoice {
	/** Places of conditions that are left out. */
	without?: ReadonlySet<number>;
	/** Teams, as places of members, that must not be found again. */
	otherThan?: readonly ReadonlySet<number>[];
	/** Units are whole of themselves, so that they need not be asked to be. */
	unitsFree?: boolean;
}

/** The mixed-integer program of docs/consortium.md; linear in the size of the input. */
export function buildModel(instance: Instance, choice: ModelChoice = {}): Model {
	const { members, parts, offers, conditions } = instance;
	const without = choice.without ?? new Set<number>();
	const left = new Set(conditions.filter((_, place) => without.has(place)).map(keyOf));
	const scale = scaleOf(instance);
	const builder = new IntegerProgramBuilder();
	const column = (cost: number, upper?: number, integer?: boolean) =>
		builder.column(cost / scale, upper, integer);

	const member = Int32Array.from(members, (one) => column(one.involvementCost));
	const offer = Int32Array.from(offers, ({ price, minimum }) =>
		price > 0 || minimum > 1 ? column(price) : -1
	);
	const item = new Int32Array(offers.length);
	const itemsOf: Term[][] = parts.map(() => []);
	const workOf: Term[][] = members.map(() => []);
	offers.forEach((one, at) => {
		const { items, minimum } = one;
		const switchColumn = offer[at]! < 0 ? member[one.member]! : offer[at]!;
		const units: Term[] = [];
		const capacity = left.has('offer-capacity') ? Infinity : one.capacity;
		let all = 0;
		items.forEach(({ part, unitPrice, capacity: own }, nth) => {
			const { id: partId, amount } = parts[part]!;
			const most = Math.min(left.has(`capacity ${partId}`) ? amount : own, capacity);
			const place = column(unitPrice, most, !choice.unitsFree);
			if (nth === 0) item[at] = place;
			builder.row(
				0,
				[
					[switchColumn, most],
					[place, -1]
				],
				Infinity
			);
			units.push([place, 1]);
			itemsOf[part]!.push([place, 1]);
			workOf[one.member]!.push([place, 1]);
			all += most;
		});
		if (all > capacity) builder.row(0, [[switchColumn, capacity], ...negative(units)], Infinity);
		if (offer[at]! >= 0) {
			builder.row(
				0,
				[
					[member[one.member]!, 1],
					[offer[at]!, -1]
				],
				Infinity
			);
			const least = left.has('minimum') ? 1 : minimum;
			builder.row(0, [...units, [offer[at]!, -least]], Infinity);
		}
	});
	// A member is in the team only if it works.
	members.forEach((_, at) => {
		builder.row(0, [...workOf[at]!, [member[at]!, -1]], Infinity);
	});
	parts.forEach(({ amount }, at) => builder.row(amount, itemsOf[at]!, amount));
	const columns: Columns = { member, offer, item, alone: [] };
	addConditionRows(builder, instance, columns, without);
	for (const team of choice.otherThan ?? []) {
		const terms = Array.from(member, (place, at): Term => [place, team.has(at) ? -1 : 1]);
		builder.row(1 - team.size, terms, Infinity);
	}
	return { program: builder.build(), columns, scale };
}

function keyOf(one: Condition): string {
	return one.kind === 'capacity' ? `capacity ${one.part}` : one.kind;
}

function negative(terms: readonly Term[]): Term[] {
	return terms.map(([column, value]) => [column, -value]);
}
