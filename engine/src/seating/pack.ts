import type { Fill } from './fill.ts';
import type { Model } from './model.ts';
import { unitsOf } from './units.ts';
import type { Unit } from './units.ts';

/** Table × unit looks that one packing may cost before it gives up. */
const LOOKS = 20_000_000;

/** A round's tables by person (−1: not there), or why there is none. */
export type Packing = { tableOf: Int32Array } | { tableOf: null; proved: boolean };

/**
 * Seats one round by the hard rules. Units that a rule binds (kept apart, kept together, fixed) are
 * placed by backtracking, the one with the fewest tables left first; people whom nothing binds fill
 * the rest. Complete: it finds a seating or proves that there is none, unless it gives up.
 * @param prefer the table that each person should have if the rules allow (−1: any)
 */
export function packRound(
	model: Model,
	round: number,
	fill: Fill,
	prefer: Int32Array,
	random: () => number
): Packing {
	const units = unitsOf(model, round);
	const bound = units.filter((unit) => isBound(model, unit));
	const free = units.filter((unit) => !isBound(model, unit)).map(({ members }) => members[0]!);
	const search = new PackingSearch(model, fill, bound, free.length, prefer, random);
	if (!search.place(bound.length)) return { tableOf: null, proved: search.looks <= LOOKS };
	const tableOf = new Int32Array(model.people).fill(-1);
	bound.forEach(({ members }, index) => {
		for (const person of members) tableOf[person] = search.tableOf[index]!;
	});
	seatFree(free, tableOf, search.taken, fill, prefer, random);
	return { tableOf };
}

function isBound({ apart, people }: Model, { members, tables }: Unit): boolean {
	if (members.length > 1 || tables.length > 0) return true;
	const start = members[0]! * people;
	return apart !== null && apart.subarray(start, start + people).includes(1);
}

class PackingSearch {
	looks = 0;
	readonly tableOf: Int32Array;
	readonly taken: Int32Array;
	/** [unit × table]: how many who sit there may not share a table with the unit. */
	readonly #against: Int32Array;
	readonly #enemies: number[][];
	readonly #order: number[];
	readonly #fill: Fill;
	readonly #units: Unit[];
	readonly #free: number;
	readonly #prefer: Int32Array;
	#missing: number;

	constructor(
		model: Model,
		fill: Fill,
		units: Unit[],
		free: number,
		prefer: Int32Array,
		random: () => number
	) {
		const { apart, people, tables } = model;
		this.#fill = fill;
		this.#units = units;
		this.#free = free;
		this.#prefer = prefer;
		this.#missing = fill.least.reduce((sum, least) => sum + least, 0);
		this.tableOf = new Int32Array(units.length).fill(-1);
		this.taken = new Int32Array(tables);
		this.#against = new Int32Array(units.length * tables);
		this.#enemies = units.map(({ members }, index) =>
			units.flatMap((other, at) =>
				at !== index &&
				apart !== null &&
				members.some((a) => other.members.some((b) => apart[a * people + b]))
					? [at]
					: []
			)
		);
		this.#order = shuffled(tables, random);
	}

	/** Places the units that are left; false when they do not fit. */
	place(left: number): boolean {
		if (this.#missing > this.#free + this.#sizeLeft()) return false;
		if (left === 0) return true;
		const unit = this.#hardest();
		if (unit < 0 || this.looks > LOOKS) return false;
		const tried = new Set<string>();
		for (const table of this.#tablesFor(unit)) {
			if (this.taken[table] === 0 && this.#units[unit]!.tables.length === 0) {
				// Empty tables of one size are alike, unless somebody is fixed there.
				const kind = this.#kind(table);
				if (tried.has(kind)) continue;
				tried.add(kind);
			}
			this.#put(unit, table, 1);
			if (this.place(left - 1)) return true;
			this.#put(unit, table, -1);
			if (this.looks > LOOKS) return false;
		}
		return false;
	}

	#sizeLeft(): number {
		let sum = 0;
		for (let unit = 0; unit < this.#units.length; unit++)
			if (this.tableOf[unit]! < 0) sum += this.#units[unit]!.members.length;
		return sum;
	}

	#kind(table: number): string {
		const fixed = this.#units.some(({ tables }) => tables.includes(table)) ? table : -1;
		return `${this.#fill.least[table]} ${this.#fill.most[table]} ${fixed}`;
	}

	#put(unit: number, table: number, sign: 1 | -1): void {
		const size = this.#units[unit]!.members.length;
		const least = this.#fill.least[table]!;
		this.#missing += Math.max(0, least - this.taken[table]! - sign * size);
		this.#missing -= Math.max(0, least - this.taken[table]!);
		this.taken[table]! += sign * size;
		this.tableOf[unit] = sign > 0 ? table : -1;
		for (const enemy of this.#enemies[unit]!)
			this.#against[enemy * this.taken.length + table]! += sign;
	}

	#fits(unit: number, table: number): boolean {
		const { members, tables } = this.#units[unit]!;
		return (
			this.#against[unit * this.taken.length + table] === 0 &&
			this.taken[table]! + members.length <= this.#fill.most[table]! &&
			(tables.length === 0 || tables[0] === table)
		);
	}

	/** The unit with the fewest tables left, the largest of these; −1 when one has none. */
	#hardest(): number {
		let hardest = -1;
		let fewest = Infinity;
		for (let unit = 0; unit < this.#units.length; unit++) {
			if (this.tableOf[unit]! >= 0) continue;
			let options = 0;
			for (let table = 0; table < this.taken.length; table++)
				if (this.#fits(unit, table)) options++;
			this.looks += this.taken.length;
			if (options === 0) return -1;
			const rank = options - this.#units[unit]!.members.length / 10_000;
			if (rank < fewest) [hardest, fewest] = [unit, rank];
		}
		return hardest;
	}

	/** The preferred table first, then the emptiest. */
	#tablesFor(unit: number): number[] {
		const wish = this.#prefer[this.#units[unit]!.members[0]!]!;
		const room = (table: number) =>
			table === wish ? 1_000_000 : this.#fill.most[table]! - this.taken[table]!;
		return this.#order.filter((table) => this.#fits(unit, table)).sort((a, b) => room(b) - room(a));
	}
}

/** People whom nothing binds: the tables short of their least first, wishes before the rest. */
function seatFree(
	free: number[],
	tableOf: Int32Array,
	taken: Int32Array,
	{ least, most, even }: Fill,
	prefer: Int32Array,
	random: () => number
): void {
	const sit = (person: number, table: number) => {
		tableOf[person] = table;
		taken[table]!++;
	};
	let missing = least.reduce((sum, needed, table) => sum + Math.max(0, needed - taken[table]!), 0);
	let left = free.length;
	const waiting: number[] = [];
	for (const person of free) {
		const table = prefer[person]!;
		const short = table >= 0 && taken[table]! < least[table]!;
		if (table >= 0 && taken[table]! < most[table]! && (short || missing < left)) {
			if (short) missing--;
			sit(person, table);
			left--;
		} else waiting.push(person);
	}
	const order = shuffled(waiting.length, random).map((index) => waiting[index]!);
	const tables = shuffled(taken.length, random);
	for (const person of order) {
		const short = tables.find((table) => taken[table]! < least[table]!);
		const open = tables.filter((table) => taken[table]! < most[table]!);
		// Where only the seats bind, the emptiest table keeps the sizes as even as can be.
		const table = even ? open[0]! : open.reduce((a, b) => (taken[b]! < taken[a]! ? b : a));
		sit(person, short ?? table);
	}
}

/** The numbers from 0 in a random order (Fisher, Yates). */
export function shuffled(count: number, random: () => number): number[] {
	const list = Array.from({ length: count }, (_, index) => index);
	for (let at = count - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		[list[at], list[other]] = [list[other]!, list[at]!];
	}
	return list;
}
