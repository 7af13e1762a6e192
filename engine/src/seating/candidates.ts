import type { Deadline } from '../control.ts';
import type { SeatingControl } from './control.ts';
import { findDesign } from './designs/find-design.ts';
import type { Model } from './model.ts';
import { seatingRow } from './model.ts';
import { relabel } from './relabel.ts';

/** A seating to begin from: the table that each person should have in each open round, −1: any. */
export interface Candidate {
	name: string;
	wishes: Int32Array[];
	/** Rounds that come from a design without repeats. */
	designed: number;
	/** It has something for every open round. */
	whole: boolean;
	/** Its part of the moves. */
	share: number;
}

/** The starts of the portfolio: an earlier plan, a design, nothing at all. */
export async function candidatesFor(
	model: Model,
	random: () => number,
	context: { deadline: Deadline; control: SeatingControl }
): Promise<Candidate[]> {
	const open = model.rounds - model.held;
	const anywhere = () => new Int32Array(model.people).fill(-1);
	const found: Candidate[] = [];
	const planned = model.problem.plan.slice(model.held, model.rounds);
	if (planned.length > 0) {
		const wishes = Array.from({ length: open }, (_, round) =>
			planned[round] ? seatingRow(model, planned[round]) : anywhere()
		);
		found.push({ name: 'plan', wishes, designed: 0, whole: planned.length === open, share: 1 });
	}
	const designed = await fromDesign(model, open, random, context);
	if (designed) found.push(designed);
	// Rules that keep apart may part the seatings from each other: several starts reach more of them.
	const starts = model.apart ? 4 : 1;
	for (let start = 0; start < starts; start++) {
		const wishes = Array.from({ length: open }, () =>
			anywhere().map(() => Math.floor(random() * model.tables))
		);
		found.push({ name: 'random', wishes, designed: 0, whole: false, share: 1 / starts });
	}
	return found;
}

/** A design for as many seats as the largest table of all people needs, given to the people. */
async function fromDesign(
	model: Model,
	open: number,
	random: () => number,
	{ deadline, control }: { deadline: Deadline; control: SeatingControl }
): Promise<Candidate | null> {
	const used = [...model.seats.keys()].filter((table) => model.seats[table]! > 0);
	const size = Math.ceil(model.people / Math.max(1, used.length));
	// Tables smaller than the even size fit no design, and after held rounds one fits by chance only.
	if (model.held > 0 || used.some((table) => model.seats[table]! < size - 1)) return null;
	const { seed } = model.problem;
	const design = await findDesign(used.length, size, open, { seed, deadline, control });
	if (!design) return null;
	const rounds = Math.min(open, design.rounds.length);
	const personAt = await relabel(model, design, rounds, random, { deadline, control });
	const wishes = Array.from({ length: open }, (_, round) => {
		const row = new Int32Array(model.people).fill(-1);
		if (round >= rounds) return row;
		const at = tableNames(model, design.rounds[round]!, personAt, used, model.held + round);
		personAt.forEach((person, point) => {
			if (person >= 0) row[person] = at[design.rounds[round]![point]!]!;
		});
		return row;
	});
	return { name: design.name, wishes, designed: rounds, whole: rounds === open, share: 1 };
}

/** Which table stands for each of the design's: the one where somebody at it is fixed, else any. */
function tableNames(
	{ fixedTable, people, seats }: Model,
	row: Int32Array,
	personAt: Int32Array,
	used: number[],
	round: number
): number[] {
	const names = new Array<number>(used.length).fill(-1);
	const free = new Set(used);
	personAt.forEach((person, point) => {
		const table = person < 0 ? -1 : fixedTable[round * people + person]!;
		if (table < 0 || !free.has(table) || names[row[point]!]! >= 0) return;
		names[row[point]!] = table;
		free.delete(table);
	});
	const count = new Int32Array(used.length);
	personAt.forEach((person, point) => {
		if (person >= 0) count[row[point]!]!++;
	});
	// The fullest tables of the design take those with the most seats.
	const rest = [...free].sort((a, b) => seats[b]! - seats[a]! || a - b);
	[...names.keys()]
		.filter((table) => names[table]! < 0)
		.sort((a, b) => count[b]! - count[a]! || a - b)
		.forEach((table, index) => (names[table] = rest[index]!));
	return names;
}
