import type { Fill } from './fill.ts';
import type { Model } from './model.ts';

/**
 * How many pairs who shared a table in round `before` must share one again in `round`: a table of k
 * who come from g tables has as many such pairs as k people at g tables have at the least. People
 * who were not there before can take the place of any; pairs kept together do not count.
 */
export function forcedRepeats(model: Model, fills: Fill[], before: number, round: number): number {
	const { people, present, blocks, held } = model;
	const { least, most } = fills[round - held]!;
	const was = (person: number) => present[before * people + person]!;
	const is = (person: number) => present[round * people + person]!;
	let there = 0;
	let fresh = 0;
	for (let person = 0; person < people; person++) {
		there += is(person);
		if (is(person) && !was(person)) fresh++;
	}
	const tables = usedTables(model, before);
	let more = there - least.reduce((sum, size) => sum + size, 0);
	const sizes = [...least].map((size, table) => {
		if (more <= 0 || most[table]! <= size) return size;
		more--;
		return size + 1;
	});
	// Each newcomer takes away the most where the table is the fullest.
	for (; fresh > 0; fresh--) sizes[sizes.indexOf(Math.max(...sizes))]!--;
	let forced = sizes.reduce((sum, size) => sum + pairsWithin(Math.max(0, size), tables), 0);
	for (const block of blocks) {
		const both = block.filter((person) => was(person) && is(person)).length;
		forced -= (both * (both - 1)) / 2;
	}
	return Math.max(0, forced);
}

function usedTables({ held, heldTable, people, seats }: Model, round: number): number {
	if (round >= held) return seats.filter((seat) => seat > 0).length;
	const used = new Set(heldTable.subarray(round * people, (round + 1) * people));
	used.delete(-1);
	return used.size;
}

/** Spread as evenly as can be, k people at g tables still make pairs. */
export function pairsWithin(people: number, tables: number): number {
	if (tables === 0) return 0;
	const each = Math.floor(people / tables);
	const more = people % tables;
	return (tables * each * (each - 1)) / 2 + more * each;
}
