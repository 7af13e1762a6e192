import type { IntegerProgramBuilder, Term } from '../solver/integer-program.ts';
import type { Instance } from './instance.ts';
import type { Columns } from './model.ts';
import { scaleOf } from './money.ts';
import type { Condition } from './result.ts';

/** Adds the rows of all conditions but those left out. Limits of offers are bounds of the items. */
export function addConditionRows(
	builder: IntegerProgramBuilder,
	instance: Instance,
	columns: Columns,
	without: ReadonlySet<number>
): void {
	instance.conditions.forEach((one, place) => {
		if (without.has(place)) return;
		if (one.kind === 'alone') addAlone(builder, instance, columns, one.part);
		else addRow(builder, instance, columns, one);
	});
}

function addRow(
	builder: IntegerProgramBuilder,
	instance: Instance,
	columns: Columns,
	one: Condition
): void {
	const { members, memberAt } = instance;
	const inTeam = (id: string) => columns.member[memberAt.get(id)!]!;
	const those = (holds: (member: Instance['members'][number]) => boolean): Term[] =>
		members.flatMap((member, at): Term[] => (holds(member) ? [[columns.member[at]!, 1]] : []));
	switch (one.kind) {
		case 'sector':
			return builder.row(
				1,
				those(({ sector }) => sector === one.sector),
				Infinity
			);
		case 'leader':
			return builder.row(
				1,
				those(({ canLead }) => canLead),
				Infinity
			);
		case 'social-economy':
			return builder.row(0, shareTerms(instance, columns, one.percent), Infinity);
		case 'min-members':
			return builder.row(
				one.members,
				those(() => true),
				Infinity
			);
		case 'max-members':
			return builder.row(
				-Infinity,
				those(() => true),
				one.members
			);
		case 'required':
			return builder.row(1, [[inTeam(one.member), 1]], Infinity);
		case 'apart':
			return builder.row(
				-Infinity,
				one.members.map((id): Term => [inTeam(id), 1]),
				1
			);
		case 'together': {
			const [a, b] = one.members;
			return builder.row(
				0,
				[
					[inTeam(a), 1],
					[inTeam(b), -1]
				],
				0
			);
		}
	}
}

/** 100 × what the social economy is paid − percent × what all are paid. */
function shareTerms(instance: Instance, columns: Columns, percent: number): Term[] {
	const scale = scaleOf(instance);
	return instance.offers.flatMap((offer, at): Term[] => {
		const weight = (instance.members[offer.member]!.socialEconomy ? 100 : 0) - percent;
		const items = offer.items.map(({ unitPrice }, nth): Term => [
			columns.item[at]! + nth,
			weight * (unitPrice / scale)
		]);
		if (offer.price === 0) return items;
		return [...items, [columns.offer[at]!, weight * (offer.price / scale)]];
	});
}

/** One of the members does all units of the part. */
function addAlone(
	builder: IntegerProgramBuilder,
	{ members, offers, parts, partAt }: Instance,
	columns: Columns,
	id: string
): void {
	const part = partAt.get(id)!;
	const { amount } = parts[part]!;
	const choices: Term[] = [];
	members.forEach((member, place) => {
		const own = member.offers.flatMap((at): Term[] => {
			const nth = offers[at]!.items.findIndex((item) => item.part === part);
			return nth < 0 ? [] : [[columns.item[at]! + nth, 1]];
		});
		if (own.length === 0) return;
		const column = builder.column(0);
		columns.alone.push({ column, member: place, part });
		choices.push([column, 1]);
		builder.row(0, [...own, [column, -amount]], 0);
	});
	builder.row(1, choices, 1);
}
