import type { Fill } from './fill.ts';
import { THOUSAND } from './model.ts';
import type { Model } from './model.ts';
import { PairCosts } from './pair-costs.ts';
import { SectorShares } from './share.ts';
import { SectorCounts } from './sector-counts.ts';

/** Nobody on a seat. */
export const EMPTY = -1;

/**
 * Who sits where in the rounds that are open, with the cost kept up to date. A seat belongs to one
 * table; two seats of one round change hands. A change costs O(table size) and is applied in the
 * same. Rounds count from the first open one.
 */
export class Board {
	readonly model: Model;
	readonly rounds: number;
	readonly unit: number;
	/** [round × (tables + 1)]: the first seat of each table. */
	readonly first: Int32Array;
	readonly tableOfSeat: Int32Array;
	readonly person: Int32Array;
	/** [round × people]: the person's seat; −1 when not there. */
	readonly seatOf: Int32Array;
	/** Kept in sync with the seats; see SectorCounts. */
	readonly sectors: SectorCounts;
	/** Pairs that share a table against the rules. */
	broken = 0;
	/** In thousandths, of the open rounds. */
	cost = 0;
	readonly #even: boolean;
	readonly #met: Uint8Array;
	/** [people × people]: what one meeting more costs, what one fewer saves. */
	readonly #more: Int32Array;
	readonly #fewer: Int32Array;

	constructor(model: Model, fills: Fill[]) {
		const { people, tables, held } = model;
		this.model = model;
		this.rounds = fills.length;
		const costs = new PairCosts(model);
		this.#even = model.problem.objective === 'evenRepeats';
		this.unit = costs.unit();
		this.first = new Int32Array(this.rounds * (tables + 1));
		let seats = 0;
		fills.forEach(({ most }, round) => {
			for (let table = 0; table <= tables; table++) {
				this.first[round * (tables + 1) + table] = seats;
				seats += most[table] ?? 0;
			}
		});
		this.tableOfSeat = new Int32Array(seats);
		for (let round = 0; round < this.rounds; round++)
			for (let table = 0; table < tables; table++)
				this.tableOfSeat.fill(table, ...this.seatsOf(round, table));
		this.person = new Int32Array(seats).fill(EMPTY);
		this.seatOf = new Int32Array(this.rounds * people).fill(-1);
		this.sectors = new SectorCounts(model, new SectorShares(model), this.rounds);
		this.#met = new Uint8Array(people * people);
		this.#more = new Int32Array(people * people);
		this.#fewer = new Int32Array(people * people);
		for (let a = 0; a < people; a++)
			for (let b = 0; b < people; b++)
				if (a !== b) this.#more[a * people + b] = costs.meeting(a, b, 0);
		for (let round = 0; round < held; round++)
			this.#meetAll(model.heldTable.subarray(round * people, (round + 1) * people), 1);
	}

	/** The first seat of a table, and the one after its last. */
	seatsOf(round: number, table: number): [number, number] {
		const at = round * (this.model.tables + 1) + table;
		return [this.first[at]!, this.first[at + 1]!];
	}

	/** Seats everybody anew: for each round the table of each person. */
	seat(rows: Int32Array[]): void {
		const { people, tables } = this.model;
		for (let round = 0; round < this.rounds; round++) this.#meetAll(this.row(round), -1);
		this.person.fill(EMPTY);
		this.seatOf.fill(-1);
		this.sectors.clear();
		this.cost = 0;
		this.broken = 0;
		rows.forEach((row, round) => {
			const next = this.first.slice(round * (tables + 1), (round + 1) * (tables + 1));
			row.forEach((table, person) => {
				if (table < 0) return;
				const seat = next[table]!++;
				this.person[seat] = person;
				this.seatOf[round * people + person] = seat;
				this.sectors.sit(round, table, person);
			});
			this.#meetAll(row, 1);
		});
		this.cost += this.sectors.total();
	}

	/** The table of each person in a round, −1 where there is none. */
	row(round: number): Int32Array {
		const { people } = this.model;
		return this.seatOf
			.slice(round * people, (round + 1) * people)
			.map((seat) => (seat < 0 ? -1 : this.tableOfSeat[seat]!));
	}

	/** What it would cost more if two seats at different tables of a round changed hands. */
	swapCost(round: number, from: number, to: number): number {
		const { people, tables } = this.model;
		const a = this.person[from]!;
		const b = this.person[to]!;
		const base = round * (tables + 1);
		const [tableA, tableB] = [this.tableOfSeat[from]!, this.tableOfSeat[to]!];
		let cost = 0;
		const endA = this.first[base + tableA + 1]!;
		for (let seat = this.first[base + tableA]!; seat < endA; seat++) {
			const other = this.person[seat]!;
			if (seat === from || other < 0) continue;
			if (a >= 0) cost -= this.#fewer[a * people + other]!;
			if (b >= 0) cost += this.#more[b * people + other]!;
		}
		const endB = this.first[base + tableB + 1]!;
		for (let seat = this.first[base + tableB]!; seat < endB; seat++) {
			const other = this.person[seat]!;
			if (seat === to || other < 0) continue;
			if (b >= 0) cost -= this.#fewer[b * people + other]!;
			if (a >= 0) cost += this.#more[a * people + other]!;
		}
		return cost + this.sectors.swapCost(round, tableA, tableB, a, b);
	}

	/** Lets two seats of a round change hands; `cost` is what `swapCost` said. */
	swap(round: number, from: number, to: number, cost: number): void {
		const a = this.person[from]!;
		const b = this.person[to]!;
		this.#meetTable(round, from, -1);
		this.#meetTable(round, to, -1);
		this.person[from] = b;
		this.person[to] = a;
		const { people } = this.model;
		if (a >= 0) this.seatOf[round * people + a] = to;
		if (b >= 0) this.seatOf[round * people + b] = from;
		this.#meetTable(round, from, 1);
		this.#meetTable(round, to, 1);
		this.sectors.swap(round, this.tableOfSeat[from]!, this.tableOfSeat[to]!, a, b);
		this.cost += cost;
	}

	/** Who sits on a seat meets the rest of the table once more, or once less. */
	#meetTable(round: number, at: number, sign: 1 | -1): void {
		const person = this.person[at]!;
		if (person < 0) return;
		const { people, tables, apart } = this.model;
		const start = round * (tables + 1) + this.tableOfSeat[at]!;
		for (let seat = this.first[start]!; seat < this.first[start + 1]!; seat++) {
			const other = this.person[seat]!;
			if (seat === at || other < 0) continue;
			this.#change(person, other, sign);
			if (apart !== null && apart[person * people + other]) this.broken += sign;
		}
	}

	/** Everybody in a row of tables meets everybody at the same one; counts the cost of open rounds. */
	#meetAll(row: Int32Array, sign: 1 | -1): void {
		const { people, apart, tables } = this.model;
		const at: number[][] = Array.from({ length: tables }, () => []);
		row.forEach((table, person) => {
			if (table < 0) return;
			for (const other of at[table]!) {
				const pair = person * people + other;
				this.cost += sign > 0 ? this.#more[pair]! : -this.#fewer[pair]!;
				if (apart !== null && apart[pair]) this.broken += sign;
				this.#change(person, other, sign);
			}
			at[table]!.push(person);
		});
	}

	/** One meeting more or fewer of a pair; those kept together cost nothing and are left alone. */
	#change(a: number, b: number, sign: 1 | -1): void {
		const { people, block } = this.model;
		if (block[a] === block[b]) return;
		const pair = a * people + b;
		const times = this.#met[pair]! + sign;
		const more = this.#more[pair]!;
		const fewer = this.#fewer[pair]!;
		// Where only the first meeting counts, the costs differ between it and the second alone.
		const rise = this.#even || times === 1 ? this.#rise(pair) : 0;
		const moreNow = sign > 0 ? more + rise : fewer;
		const fewerNow = sign > 0 ? more : times === 0 ? 0 : fewer - rise;
		const mirror = b * people + a;
		this.#met[pair] = this.#met[mirror] = times;
		this.#more[pair] = this.#more[mirror] = moreNow;
		this.#fewer[pair] = this.#fewer[mirror] = fewerNow;
	}

	/** How much more a second meeting costs than a first. */
	#rise(pair: number): number {
		const { past, problem } = this.model;
		const earlier = past === null || this.#even ? 0 : Math.min(THOUSAND, past[pair]!);
		return problem.weights.contacts * (THOUSAND - earlier);
	}
}
