import { presentIn } from './fill.ts';
import type { Model } from './model.ts';

/**
 * The even share of each sector at a table: of k people at it, between ⌊qk⌋ and ⌈qk⌉, q being the
 * sector's part of those who are there. By controlled rounding (Bacharach 1966) all tables can have
 * such numbers at once, so the least that sector balance must cost is nothing.
 */
export class SectorShares {
	/** [round × sectors]: how many of each are there; and how many are there in all. */
	readonly #count: Int32Array;
	readonly #there: Int32Array;
	readonly #sectors: number;

	constructor(model: Model) {
		const { rounds, people, sectors, present, sector } = model;
		this.#sectors = sectors;
		this.#count = new Int32Array(rounds * sectors);
		this.#there = Int32Array.from({ length: rounds }, (_, round) => presentIn(model, round));
		for (let round = 0; round < rounds; round++)
			for (let person = 0; person < people; person++)
				if (present[round * people + person] && sector[person]! >= 0)
					this.#count[round * sectors + sector[person]!]!++;
	}

	/** How many a sector with `count` people at a table of `size` is above or below its share. */
	off(round: number, size: number, sector: number, count: number): number {
		const of = this.#count[round * this.#sectors + sector]! * size;
		const there = this.#there[round]!;
		const low = Math.floor(of / there);
		if (count < low) return low - count;
		const high = low * there === of ? low : low + 1;
		return count > high ? count - high : 0;
	}
}
