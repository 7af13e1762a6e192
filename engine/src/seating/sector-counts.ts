import { THOUSAND } from './model.ts';
import type { Model } from './model.ts';
import type { SectorShares } from './share.ts';

/** How many of each sector sit at each table of the open rounds, and what being off the share costs. */
export class SectorCounts {
	readonly #model: Model;
	readonly #shares: SectorShares;
	readonly #weight: number;
	/** [round × table × sectors], and how many sit at each table. */
	readonly #count: Int32Array;
	readonly #size: Int32Array;

	constructor(model: Model, shares: SectorShares, rounds: number) {
		this.#model = model;
		this.#shares = shares;
		this.#weight = model.problem.weights.sectors * THOUSAND;
		this.#size = new Int32Array(rounds * model.tables);
		this.#count = new Int32Array(this.#size.length * model.sectors);
	}

	clear(): void {
		this.#count.fill(0);
		this.#size.fill(0);
	}

	/** How many sit at a table. */
	size(round: number, table: number): number {
		return this.#size[round * this.#model.tables + table]!;
	}

	sit(round: number, table: number, person: number): void {
		this.#change(round, table, person, 1);
	}

	/** In thousandths, over all tables. */
	total(): number {
		let sum = 0;
		for (let at = 0; at < this.#size.length; at++)
			sum += this.#table(Math.floor(at / this.#model.tables), at % this.#model.tables);
		return sum;
	}

	/** What it would cost more if a and b, at these two tables, changed places; −1 is nobody. */
	swapCost(round: number, tableA: number, tableB: number, a: number, b: number): number {
		const { sectors, sector } = this.#model;
		if (sectors < 2 || this.#weight === 0) return 0;
		if (a >= 0 && b >= 0 && sector[a] === sector[b]) return 0;
		const cost = () =>
			a >= 0 && b >= 0
				? this.#two(round, tableA, a, b) + this.#two(round, tableB, a, b)
				: this.#table(round, tableA) + this.#table(round, tableB);
		const before = cost();
		this.swap(round, tableA, tableB, a, b);
		const after = cost();
		this.swap(round, tableA, tableB, b, a);
		return after - before;
	}

	swap(round: number, tableA: number, tableB: number, a: number, b: number): void {
		if (a >= 0) {
			this.#change(round, tableA, a, -1);
			this.#change(round, tableB, a, 1);
		}
		if (b >= 0) {
			this.#change(round, tableB, b, -1);
			this.#change(round, tableA, b, 1);
		}
	}

	#change(round: number, table: number, person: number, by: 1 | -1): void {
		const { tables, sectors, sector } = this.#model;
		const at = round * tables + table;
		this.#size[at]! += by;
		if (sector[person]! >= 0) this.#count[at * sectors + sector[person]!]! += by;
	}

	/** What these two people's sectors cost at a table: all that changes where its size does not. */
	#two(round: number, table: number, a: number, b: number): number {
		const { sector } = this.#model;
		return (
			this.#weight * (this.#off(round, table, sector[a]!) + this.#off(round, table, sector[b]!))
		);
	}

	#table(round: number, table: number): number {
		if (this.#model.sectors < 2) return 0;
		let off = 0;
		for (let sector = 0; sector < this.#model.sectors; sector++)
			off += this.#off(round, table, sector);
		return off * this.#weight;
	}

	#off(round: number, table: number, sector: number): number {
		if (sector < 0) return 0;
		const { tables, sectors, held } = this.#model;
		const at = round * tables + table;
		return this.#shares.off(
			held + round,
			this.#size[at]!,
			sector,
			this.#count[at * sectors + sector]!
		);
	}
}
