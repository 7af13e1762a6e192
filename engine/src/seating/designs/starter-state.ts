import { CAP } from './pair-orbits.ts';
import type { PairOrbits } from './pair-orbits.ts';
import { innerImage, innerOrbits } from './symmetry.ts';
import type { Symmetry } from './symmetry.ts';
import { shuffled } from '../pack.ts';

/** The starters of a symmetric schedule, their points at seats, with repeats kept up to date. */
export class Starters {
	/** Repeats that one turn of the starters makes. */
	repeats = 0;
	readonly points: number;
	/** The inner permutation's orbit of each point, and the place in it. */
	readonly orbits: number[][];
	readonly orbitOf: Int32Array;
	readonly placeOf: Int32Array;
	/** [starter × seat] and [starter × point]; seat ÷ size is the table. */
	readonly #point: Int32Array;
	readonly #seat: Int32Array;
	readonly #count: Int32Array;
	readonly #symmetry: Symmetry;
	readonly #pairs: PairOrbits;

	constructor(symmetry: Symmetry, pairs: PairOrbits) {
		this.points = symmetry.tables * symmetry.size;
		this.#symmetry = symmetry;
		this.#pairs = pairs;
		this.orbits = innerOrbits(symmetry)!;
		this.orbitOf = new Int32Array(this.points);
		this.placeOf = new Int32Array(this.points);
		this.orbits.forEach((orbit, index) =>
			orbit.forEach((point, place) => {
				this.orbitOf[point] = index;
				this.placeOf[point] = place;
			})
		);
		this.#point = new Int32Array(this.points * symmetry.starters);
		this.#seat = new Int32Array(this.points * symmetry.starters);
		this.#count = new Int32Array(pairs.count);
	}

	/** The table of each point in a starter. */
	row(starter: number): Int32Array {
		return this.#seat
			.slice(starter * this.points, (starter + 1) * this.points)
			.map((seat) => Math.floor(seat / this.#symmetry.size));
	}

	/** Seats all points at random, true to the inner permutation; false where that cannot be. */
	scatter(random: () => number): boolean {
		const { tables, size, starters, inner } = this.#symmetry;
		const fixed = this.orbits.filter(({ length }) => length === 1).length;
		const whole = inner === 1 ? [] : wholeTables(fixed, tables, size, inner);
		if (whole === null) return false;
		for (let starter = 0; starter < starters; starter++) {
			const order = shuffled(this.orbits.length, random).map((index) => this.orbits[index]!);
			const single = inner === 1 ? [] : order.filter(({ length }) => length === 1).flat();
			const moving = inner === 1 ? order : order.filter(({ length }) => length > 1);
			const seated: number[] = [];
			for (const alone of whole) {
				seated.push(...single.splice(0, alone));
				while (seated.length % size !== 0) seated.push(...moving.pop()!);
			}
			while (seated.length < this.points) {
				let table = moving.splice(0, size).map((orbit) => orbit[Math.floor(random() * inner)]!);
				for (let turn = 0; turn < inner; turn++) {
					seated.push(...table);
					table = table.map((point) => innerImage(this.#symmetry, point));
				}
			}
			seated.forEach((point, seat) => {
				this.#point[starter * this.points + seat] = point;
				this.#seat[starter * this.points + point] = seat;
			});
		}
		this.#recount();
		return true;
	}

	/** Exchanges the orbits of two points, starting at these, and returns the change in repeats. */
	swap(starter: number, a: number, b: number): number {
		const before = this.repeats;
		const [from, to] = [this.orbits[this.orbitOf[a]!]!, this.orbits[this.orbitOf[b]!]!];
		const { length } = from;
		const [atA, atB] = [this.placeOf[a]!, this.placeOf[b]!];
		for (let step = 0; step < length; step++)
			this.#swapPair(
				starter * this.points,
				from[(atA + step) % length]!,
				to[(atB + step) % length]!
			);
		return this.repeats - before;
	}

	#swapPair(base: number, a: number, b: number): void {
		const { size } = this.#symmetry;
		const [seatA, seatB] = [this.#seat[base + a]!, this.#seat[base + b]!];
		const startA = base + seatA - (seatA % size);
		const startB = base + seatB - (seatB % size);
		if (startA !== startB) {
			this.#meetTable(startA, a, a, -1);
			this.#meetTable(startB, b, b, -1);
			this.#meetTable(startA, b, a, 1);
			this.#meetTable(startB, a, b, 1);
		}
		this.#point[base + seatA] = b;
		this.#point[base + seatB] = a;
		this.#seat[base + a] = seatB;
		this.#seat[base + b] = seatA;
	}

	/** A point meets all of a table but the one whose seat it has. */
	#meetTable(start: number, point: number, but: number, sign: 1 | -1): void {
		const row = point * this.points;
		const { orbit, added } = this.#pairs;
		for (let seat = start; seat < start + this.#symmetry.size; seat++) {
			const other = this.#point[seat]!;
			if (other === but) continue;
			const pair = orbit[row + other]!;
			if (sign > 0) this.repeats += added[pair * CAP + Math.min(CAP - 1, this.#count[pair]!++)]!;
			else this.repeats -= added[pair * CAP + Math.min(CAP - 1, --this.#count[pair]!)]!;
		}
	}

	#recount(): void {
		const { size, starters } = this.#symmetry;
		this.#count.fill(0);
		this.repeats = 0;
		for (let start = 0; start < this.points * starters; start += size)
			for (let a = start + 1; a < start + size; a++)
				for (let b = start; b < a; b++) {
					const pair = this.#pairs.orbit[this.#point[a]! * this.points + this.#point[b]!]!;
					const times = Math.min(CAP - 1, this.#count[pair]!++);
					this.repeats += this.#pairs.added[pair * CAP + times]!;
				}
	}
}

/**
 * How many fixed points each table has that the inner permutation maps onto itself: the rest of such
 * a table are whole orbits, and the other tables come `inner` at a time. Null where there is no way.
 */
export function wholeTables(
	fixed: number,
	tables: number,
	size: number,
	inner: number
): number[] | null {
	if (fixed === 0 && tables % inner === 0) return [];
	if (tables === 0) return null;
	for (let alone = Math.min(size, fixed); alone >= 0; alone--) {
		if ((size - alone) % inner !== 0 || (alone === 0 && fixed > 0)) continue;
		const rest = wholeTables(fixed - alone, tables - 1, size, inner);
		if (rest) return [alone, ...rest];
	}
	return null;
}
