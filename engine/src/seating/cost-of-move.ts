import { EngineInputError } from '../input-error.ts';
import { modelFor, rowsOfSeating } from './cost-of-seating.ts';
import type { SeatedRound, SeatingInput } from './input.ts';
import { THOUSAND, together } from './model.ts';
import type { Model } from './model.ts';
import { PairCosts } from './pair-costs.ts';
import { brokenInRound } from './rules.ts';
import type { BrokenRule } from './rules.ts';
import { SectorShares } from './share.ts';

/** A person goes to another table in a round, alone or in exchange for one who sits there. */
export interface SeatingMove {
	/** From 1; an open one. */
	round: number;
	person: string;
	table: string;
	inExchangeFor?: string;
}

/** How a move changes the cost; negative is better. */
export interface MoveCost {
	value: number;
	/** Units of each term, not weighted. */
	change: { contacts: number; sectors: number; organisations: number };
	/** The hard rules that the round breaks after the move. */
	broken: BrokenRule[];
}

/**
 * What one move would change, counted from the two tables that it touches: the difference of
 * `costOfSeating` after and before. O(rounds × people).
 * @throws EngineInputError where the seating or the move does not fit the problem
 */
export function costOfMove(
	input: SeatingInput,
	rounds: readonly SeatedRound[],
	move: SeatingMove
): MoveCost {
	const model = modelFor(input);
	const rows = rowsOfSeating(model, rounds);
	const round = move.round - 1;
	const row = rows[round];
	if (!row || round < model.held) throw new EngineInputError(`Round ${move.round} is not open.`);
	const person = known(model.personIndex, move.person);
	const table = known(model.tableIndex, move.table);
	const other =
		move.inExchangeFor === undefined ? -1 : known(model.personIndex, move.inExchangeFor);
	if (row[person]! < 0) throw new EngineInputError(`"${move.person}" has no seat in this round.`);
	if (other >= 0 && row[other] !== table)
		throw new EngineInputError(
			`"${move.inExchangeFor}" does not sit at the table "${move.table}".`
		);
	const home = row[person]!;
	const after = row.slice();
	after[person] = table;
	if (other >= 0) after[other] = home;
	const movers = other >= 0 && other !== person ? [person, other] : [person];
	const pairs = pairChange(model, rows, round, after, movers);
	const sectors = sectorChange(model, round, row, after, [...new Set([home, table])]);
	const { weights } = model.problem;
	const thousandths =
		weights.contacts * pairs.contacts +
		THOUSAND * (weights.organisations * pairs.organisations + weights.sectors * sectors);
	return {
		value: thousandths / THOUSAND,
		change: { contacts: pairs.contacts / THOUSAND, sectors, organisations: pairs.organisations },
		broken: brokenInRound(model, round, after)
	};
}

function known(index: Map<string, number>, id: string): number {
	const found = index.get(id);
	if (found === undefined)
		throw new EngineInputError(`The move names "${id}", which is not in the lists.`);
	return found;
}

function pairChange(
	model: Model,
	rows: Int32Array[],
	round: number,
	after: Int32Array,
	movers: number[]
) {
	const costs = new PairCosts(model);
	const change = { contacts: 0, organisations: 0 };
	for (const mover of movers)
		for (let other = 0; other < model.people; other++) {
			// Two who change places do not meet before or after.
			if (other === mover || movers.includes(other) || together(model, mover, other)) continue;
			const before = rows[round]![other]! >= 0 && rows[round]![other] === rows[round]![mover];
			const now = after[other]! >= 0 && after[other] === after[mover];
			if (before === now) continue;
			let elsewhere = 0;
			rows.forEach((row, at) => {
				if (at !== round && row[mover]! >= 0 && row[mover] === row[other]) elsewhere++;
			});
			const sign = now ? 1 : -1;
			change.contacts += sign * costs.repetition(mover, other, elsewhere);
			if (costs.sameOrganisation(mover, other)) change.organisations += sign;
		}
	return change;
}

function sectorChange(
	model: Model,
	round: number,
	before: Int32Array,
	after: Int32Array,
	tables: number[]
): number {
	if (model.sectors < 2) return 0;
	const shares = new SectorShares(model);
	const off = (row: Int32Array, table: number) => {
		const count = new Int32Array(model.sectors);
		let size = 0;
		row.forEach((at, person) => {
			if (at !== table) return;
			size++;
			if (model.sector[person]! >= 0) count[model.sector[person]!]!++;
		});
		return count.reduce((sum, number, sector) => sum + shares.off(round, size, sector, number), 0);
	};
	return tables.reduce((sum, table) => sum + off(after, table) - off(before, table), 0);
}
