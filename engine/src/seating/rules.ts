import { z } from 'zod';
import { evenFill } from './fill.ts';
import type { Model } from './model.ts';
import { unitsOf } from './units.ts';

const round = z.int().min(1);
const people = z.array(z.string());

/** A hard rule that a seating breaks. */
export const brokenRule = z.discriminatedUnion('code', [
	z.object({ code: z.literal('not-seated'), round, people }),
	z.object({ code: z.literal('seated-though-absent'), round, people }),
	z.object({ code: z.literal('over-seats'), round, table: z.string(), people, seats: z.int() }),
	/** Sizes differ by more than one where the seats would allow them not to. */
	z.object({ code: z.literal('uneven'), round }),
	z.object({ code: z.literal('apart'), round, table: z.string(), people }),
	z.object({ code: z.literal('not-together'), round, people }),
	z.object({ code: z.literal('not-at-fixed-table'), round, people, table: z.string() })
]);

export type BrokenRule = z.infer<typeof brokenRule>;

/**
 * The hard rules that one open round breaks.
 * @param round from 0
 * @param row the table of each person, −1 where there is none
 */
export function brokenInRound(model: Model, round: number, row: Int32Array): BrokenRule[] {
	const { ids, tableIds, seats, apart, present, fixedTable } = model;
	const number = round + 1;
	const named = (list: number[]) => list.map((person) => ids[person]!);
	const broken: BrokenRule[] = [];
	const missing: number[] = [];
	const extra: number[] = [];
	const at: number[][] = tableIds.map(() => []);
	row.forEach((table, person) => {
		const there = present[round * model.people + person] === 1;
		if (there && table < 0) missing.push(person);
		if (!there && table >= 0) extra.push(person);
		if (table >= 0) at[table]!.push(person);
		const fixed = fixedTable[round * model.people + person]!;
		if (there && fixed >= 0 && table >= 0 && fixed !== table)
			broken.push({
				code: 'not-at-fixed-table',
				round: number,
				people: named([person]),
				table: tableIds[fixed]!
			});
	});
	if (missing.length > 0)
		broken.push({ code: 'not-seated', round: number, people: named(missing) });
	if (extra.length > 0)
		broken.push({ code: 'seated-though-absent', round: number, people: named(extra) });
	const fill = evenFill(model, round);
	if (at.some((list, table) => list.length < fill.least[table]! || list.length > fill.most[table]!))
		broken.push({ code: 'uneven', round: number });
	at.forEach((list, table) => {
		const id = tableIds[table]!;
		if (list.length > seats[table]!)
			broken.push({
				code: 'over-seats',
				round: number,
				table: id,
				people: named(list),
				seats: seats[table]!
			});
		if (apart === null) return;
		for (const a of list)
			for (const b of list)
				if (a < b && apart[a * model.people + b])
					broken.push({ code: 'apart', round: number, table: id, people: named([a, b]) });
	});
	for (const { members } of unitsOf(model, round)) {
		const seated = members.filter((person) => row[person]! >= 0);
		if (seated.some((person) => row[person] !== row[seated[0]!]))
			broken.push({ code: 'not-together', round: number, people: named(seated) });
	}
	return broken;
}

/** The hard rules that the open rounds of a seating break; held ones are as they were. */
export function brokenRules(model: Model, rows: Int32Array[]): BrokenRule[] {
	return rows.flatMap((row, round) => (round < model.held ? [] : brokenInRound(model, round, row)));
}
