import type { SeatedRound, SeatingProblem } from './input.ts';
import { togetherBlocks } from './together.ts';

/** Costs are counted in thousandths, so that weighted past meetings stay whole numbers. */
export const THOUSAND = 1000;

/** The problem with people, tables and rounds as numbers from 0; −1 is none. */
export interface Model {
	problem: SeatingProblem;
	people: number;
	tables: number;
	rounds: number;
	/** The first rounds, already held. */
	held: number;
	ids: string[];
	tableIds: string[];
	seats: Int32Array;
	/** [round × people]: 1 where the person is there. */
	present: Uint8Array;
	sector: Int32Array;
	sectors: number;
	organisation: Int32Array;
	organisations: number;
	/** The people kept together with each; a person alone is a block of one. */
	block: Int32Array;
	blocks: number[][];
	/** [people × people]: 1 where the two may not share a table; null without such a rule. */
	apart: Uint8Array | null;
	/** [round × people]: the table where the person must sit. */
	fixedTable: Int32Array;
	/** [people × people]: weight of past meetings in thousandths; null without any. */
	past: Int32Array | null;
	/** [held × people]: the table of each held round. */
	heldTable: Int32Array;
	personIndex: Map<string, number>;
	tableIndex: Map<string, number>;
}

/** Turns a checked problem into arrays. */
export function modelOf(problem: SeatingProblem): Model {
	const ids = problem.people.map(({ id }) => id);
	const personIndex = indexOf(ids);
	const tables = tableList(problem);
	const tableIds = tables.map(({ id }) => id);
	const tableIndex = indexOf(tableIds);
	const people = ids.length;
	const held = problem.held.length;
	const sectors = numbered(problem.people.map(({ sector }) => sector));
	const organisations = numbered(problem.people.map(({ organisation }) => organisation));
	const { block, blocks } = togetherBlocks(people, inNumbers(problem.keepTogether, personIndex));
	const model: Model = {
		problem,
		people,
		tables: tables.length,
		rounds: problem.rounds,
		held,
		ids,
		tableIds,
		seats: Int32Array.from(tables, ({ seats }) => seats),
		present: new Uint8Array(problem.rounds * people).fill(1, held * people),
		sector: sectors.of,
		sectors: sectors.count,
		organisation: organisations.of,
		organisations: organisations.count,
		block,
		blocks,
		apart: apartOf(inNumbers(problem.keepApart, personIndex), people),
		fixedTable: new Int32Array(problem.rounds * people).fill(-1),
		past: pastOf(problem, personIndex),
		heldTable: new Int32Array(held * people).fill(-1),
		personIndex,
		tableIndex
	};
	problem.held.forEach((round, index) => {
		const row = seatingRow(model, round);
		model.heldTable.set(row, index * people);
		row.forEach((table, person) => {
			if (table >= 0) model.present[index * people + person] = 1;
		});
	});
	problem.people.forEach(({ absent }, person) => {
		for (const round of absent)
			if (round > held && round <= problem.rounds) model.present[(round - 1) * people + person] = 0;
	});
	for (const { person, table, round } of problem.fixed) {
		const first = round === undefined ? held : Math.max(held, round - 1);
		const last = round === undefined ? problem.rounds : Math.min(problem.rounds, round);
		for (let at = first; at < last; at++)
			model.fixedTable[at * people + personIndex.get(person)!] = tableIndex.get(table)!;
	}
	return model;
}

/** The tables with their seats; where only a number is given, seats for everybody spread evenly. */
export function tableList({ people, tables }: Pick<SeatingProblem, 'people' | 'tables'>) {
	if (Array.isArray(tables)) return tables.map(({ id, seats }) => ({ id, seats }));
	const seats = Math.ceil(people.length / Math.max(1, tables.count));
	return Array.from({ length: tables.count }, (_, index) => ({ id: String(index + 1), seats }));
}

/** The table of each person in a round, −1 where there is none; ids that are not known are left out. */
export function seatingRow(
	model: Pick<Model, 'people' | 'personIndex' | 'tableIndex'>,
	round: SeatedRound
): Int32Array {
	const row = new Int32Array(model.people).fill(-1);
	for (const { table, people } of round.tables) {
		const index = model.tableIndex.get(table);
		if (index === undefined) continue;
		for (const id of people) {
			const person = model.personIndex.get(id);
			if (person !== undefined) row[person] = index;
		}
	}
	return row;
}

/** Whether two people are kept together, so that their meetings cost nothing. */
export const together = (model: Model, a: number, b: number) => model.block[a] === model.block[b];

function indexOf(ids: string[]): Map<string, number> {
	return new Map(ids.map((id, index) => [id, index]));
}

function inNumbers(groups: string[][], index: Map<string, number>): number[][] {
	return groups.map((group) => [...new Set(group)].map((id) => index.get(id)!));
}

function numbered(names: (string | undefined)[]) {
	const known = [...new Set(names.filter((name) => name !== undefined))].sort();
	const index = indexOf(known);
	const of = Int32Array.from(names, (name) => (name === undefined ? -1 : index.get(name)!));
	return { of, count: known.length };
}

function apartOf(groups: number[][], people: number): Uint8Array | null {
	if (groups.every(({ length }) => length < 2)) return null;
	const apart = new Uint8Array(people * people);
	for (const group of groups)
		for (const a of group) for (const b of group) if (a !== b) apart[a * people + b] = 1;
	return apart;
}

function pastOf({ people, past }: SeatingProblem, index: Map<string, number>): Int32Array | null {
	if (past.length === 0) return null;
	const size = people.length;
	const weights = new Int32Array(size * size);
	for (const { people: group, weight } of past) {
		const met = [...new Set(group)].map((id) => index.get(id)!);
		const worth = Math.round(weight * THOUSAND);
		for (const a of met)
			for (const b of met)
				if (a !== b) weights[a * size + b] = Math.min(1_000_000, weights[a * size + b]! + worth);
	}
	return weights;
}
