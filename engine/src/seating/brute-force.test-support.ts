import { costOfSeating } from './index.ts';
import type { SeatingInput } from './index.ts';

/**
 * The least cost of all seatings that keep every rule, or null where there is none: every way to
 * seat each round is tried. Even sizes where a round has a way with them, as the solver promises.
 */
export function brute(input: SeatingInput): number | null {
	const tables = Array.isArray(input.tables)
		? input.tables.map(({ id }) => id)
		: Array.from({ length: input.tables.count }, (_, at) => String(at + 1));
	const perRound = Array.from({ length: input.rounds }, (_, at) => waysFor(input, tables, at + 1));
	if (perRound.some((ways) => ways.length === 0)) return null;
	let best = Infinity;
	const chosen: Row[] = [];
	const choose = () => {
		if (chosen.length === input.rounds) {
			best = Math.min(best, costOfSeating(input, chosen).cost.value);
			return;
		}
		for (const way of perRound[chosen.length]!) {
			chosen.push(way);
			choose();
			chosen.pop();
		}
	};
	choose();
	return best;
}

type Row = { tables: { table: string; people: string[] }[] };

function waysFor(input: SeatingInput, tables: string[], round: number): Row[] {
	const there = input.people.filter(({ absent }) => !absent?.includes(round)).map(({ id }) => id);
	const ways: Row[] = [];
	for (let code = 0; code < tables.length ** there.length; code++) {
		const row: Row = { tables: tables.map((table) => ({ table, people: [] })) };
		there.forEach((id, at) => {
			row.tables[Math.floor(code / tables.length ** at) % tables.length]!.people.push(id);
		});
		ways.push(row);
	}
	const brokenBy = (row: Row) => {
		const rounds = Array.from({ length: input.rounds }, (_, at) =>
			at === round - 1 ? row : { tables: [] }
		);
		return costOfSeating(input, rounds).broken.filter((rule) => rule.round === round);
	};
	const kept = ways
		.map((row) => ({ row, broken: brokenBy(row) }))
		.filter(({ broken }) => broken.every(({ code }) => code === 'uneven'));
	const even = kept.filter(({ broken }) => broken.length === 0);
	const allowed = even.length > 0 || !Array.isArray(input.tables) ? even : kept;
	return allowed.map(({ row }) => row);
}
