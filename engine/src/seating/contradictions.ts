import type { InfeasibleReason } from './result.ts';
import { presentIn } from './fill.ts';
import type { Model } from './model.ts';
import { togetherPath } from './together.ts';
import { unitsOf } from './units.ts';

/**
 * Contradictions in the rules that can be read off them, each once, at its first round. None found
 * does not mean that there is a seating: that is for the packing to show.
 */
export function contradictions(model: Model): InfeasibleReason[] {
	const found: InfeasibleReason[] = [...togetherAndApart(model)];
	for (let round = model.held; round < model.rounds; round++) {
		const inRound = [
			...tooFewSeats(model, round),
			...unitContradictions(model, round),
			...apartTooMany(model, round)
		];
		for (const reason of inRound)
			if (!found.some(({ code }) => code === reason.code)) found.push(reason);
	}
	return found;
}

function* togetherAndApart(model: Model): Iterable<InfeasibleReason> {
	const { apart, blocks, people, ids, problem, personIndex } = model;
	if (!apart) return;
	for (const members of blocks)
		for (const a of members)
			for (const b of members)
				if (a < b && apart[a * people + b] && everBoth(model, a, b)) {
					const groups = problem.keepTogether.map((group) =>
						group.map((id) => personIndex.get(id)!)
					);
					const path = togetherPath(groups, a, b).map((person) => ids[person]!);
					yield { code: 'together-and-apart', people: [ids[a]!, ids[b]!], path };
					return;
				}
}

function everBoth({ held, rounds, present, people }: Model, a: number, b: number): boolean {
	for (let round = held; round < rounds; round++)
		if (present[round * people + a] && present[round * people + b]) return true;
	return false;
}

function* tooFewSeats(model: Model, round: number): Iterable<InfeasibleReason> {
	const people = presentIn(model, round);
	const seats = model.seats.reduce((sum, seat) => sum + seat, 0);
	if (people > seats) yield { code: 'too-few-seats', round: round + 1, people, seats };
}

function* unitContradictions(model: Model, round: number): Iterable<InfeasibleReason> {
	const { ids, tableIds, seats, apart, people } = model;
	const units = unitsOf(model, round);
	const largest = seats.reduce((most, seat) => Math.max(most, seat), 0);
	const atTable: number[][] = tableIds.map(() => []);
	const named = (list: number[]) => list.map((person) => ids[person]!);
	for (const { members, tables } of units) {
		if (members.length > 1 && members.length > largest)
			yield {
				code: 'together-too-large',
				round: round + 1,
				people: named(members),
				seats: largest
			};
		if (tables.length > 1)
			yield {
				code: 'fixed-at-two-tables',
				round: round + 1,
				people: named(members),
				tables: tables.map((table) => tableIds[table]!)
			};
		else if (tables.length === 1) atTable[tables[0]!]!.push(...members);
	}
	for (const [table, members] of atTable.entries()) {
		const id = tableIds[table]!;
		if (members.length > seats[table]!)
			yield {
				code: 'fixed-table-full',
				round: round + 1,
				table: id,
				people: named(members),
				seats: seats[table]!
			};
		if (!apart) continue;
		for (const a of members)
			for (const b of members)
				if (a < b && apart[a * people + b])
					yield { code: 'fixed-apart', round: round + 1, table: id, people: named([a, b]) };
	}
}

/** A group to keep apart needs as many tables as it has people there, those with seats only. */
function* apartTooMany(model: Model, round: number): Iterable<InfeasibleReason> {
	const tables = model.seats.filter((seat) => seat > 0).length;
	for (const group of model.problem.keepApart) {
		const there = [...new Set(group)].filter(
			(id) => model.present[round * model.people + model.personIndex.get(id)!]
		);
		if (there.length > tables) {
			yield { code: 'apart-too-many', round: round + 1, people: there, tables };
			return;
		}
	}
}
