import { rowLists } from './instance.ts';
import type { CoverInstance, RowLists } from './instance.ts';

/**
 * Local search with row weights (Gao, Weise, Li 2015, with costs): a cover loses its least useful
 * columns, then uncovered rows, drawn at random, get the column that is worth most for its cost; a
 * row that stays uncovered grows in weight. A column just taken does not leave at once, and one that
 * left returns only after its worth changed. Costs are above 0.
 */
export class WeightedSearch {
	readonly #instance: CoverInstance;
	readonly #lists: RowLists;
	readonly #random: () => number;
	/** How many chosen columns cover each row, and the exclusive or of their places: of one, itself. */
	readonly #times: Int32Array;
	readonly #mixed: Int32Array;
	readonly #weight: Float64Array;
	/** Weight of the rows that a column would newly cover, or, if chosen, that it alone covers. */
	readonly #score: Float64Array;
	readonly #chosenAt: Int32Array;
	readonly #chosen: number[] = [];
	readonly #uncoveredAt: Int32Array;
	readonly #uncovered: number[] = [];
	readonly #mayReturn: Uint8Array;
	readonly #changed: Float64Array;
	#clock = 0;
	#cost = 0;
	#lastAdded = -1;
	best: number[];
	bestCost: number;

	constructor(instance: CoverInstance, cover: readonly number[], random: () => number) {
		const columns = instance.cost.length;
		this.#instance = instance;
		this.#lists = rowLists(instance);
		this.#random = random;
		this.#times = new Int32Array(instance.rows);
		this.#mixed = new Int32Array(instance.rows);
		this.#weight = new Float64Array(instance.rows).fill(1);
		this.#score = new Float64Array(columns);
		this.#chosenAt = new Int32Array(columns).fill(-1);
		this.#uncoveredAt = new Int32Array(instance.rows).fill(-1);
		this.#mayReturn = new Uint8Array(columns).fill(1);
		this.#changed = new Float64Array(columns);
		for (let row = 0; row < instance.rows; row++) insert(this.#uncovered, this.#uncoveredAt, row);
		const { starts } = instance;
		for (let column = 0; column < columns; column++) {
			this.#score[column] = starts[column + 1]! - starts[column]!;
		}
		for (const column of cover) this.#add(column);
		this.best = [...cover];
		this.bestCost = this.#cost;
	}

	/** Takes so many steps; `best` and `bestCost` hold the cheapest cover found so far. */
	run(steps: number): void {
		for (let step = 0; step < steps && this.#chosen.length > 0; step++) {
			while (this.#uncovered.length === 0 && this.#chosen.length > 0) {
				if (this.#cost < this.bestCost) {
					this.best = [...this.#chosen];
					this.bestCost = this.#cost;
				}
				this.#remove(this.#leastUseful());
			}
			if (this.#chosen.length > 0) this.#remove(this.#leastUseful());
			while (this.#uncovered.length > 0) {
				const row = this.#uncovered[Math.floor(this.#random() * this.#uncovered.length)]!;
				const column = this.#mostUseful(row);
				if (column < 0 || this.#cost + this.#instance.cost[column]! >= this.bestCost) break;
				this.#add(column);
				this.#lastAdded = column;
				this.#weighUncovered();
			}
			if (this.#uncovered.length > 0) this.#weighUncovered();
		}
	}

	#leastUseful(): number {
		const { cost } = this.#instance;
		let best = -1;
		let bestValue = Infinity;
		for (const column of this.#chosen) {
			if (column === this.#lastAdded && this.#chosen.length > 1) continue;
			const value = this.#score[column]! / cost[column]!;
			const older = value === bestValue && this.#changed[column]! < this.#changed[best]!;
			if (value < bestValue || older) {
				best = column;
				bestValue = value;
			}
		}
		return best;
	}

	#mostUseful(row: number): number {
		const { cost } = this.#instance;
		const { starts, columnOf } = this.#lists;
		let best = -1;
		let bestValue = -Infinity;
		for (let k = starts[row]!; k < starts[row + 1]!; k++) {
			const column = columnOf[k]!;
			if (!this.#mayReturn[column]) continue;
			const value = this.#score[column]! / cost[column]!;
			const older = value === bestValue && this.#changed[column]! < this.#changed[best]!;
			if (value > bestValue || older) {
				best = column;
				bestValue = value;
			}
		}
		return best;
	}

	#weighUncovered(): void {
		const { starts, columnOf } = this.#lists;
		for (const row of this.#uncovered) {
			this.#weight[row]!++;
			for (let k = starts[row]!; k < starts[row + 1]!; k++) this.#score[columnOf[k]!]!++;
		}
	}

	#add(column: number): void {
		const { cost, starts, rowOf } = this.#instance;
		insert(this.#chosen, this.#chosenAt, column);
		this.#cost += cost[column]!;
		this.#changed[column] = ++this.#clock;
		for (let k = starts[column]!; k < starts[column + 1]!; k++) {
			const row = rowOf[k]!;
			const weight = this.#weight[row]!;
			const times = ++this.#times[row]!;
			if (times === 1) {
				extract(this.#uncovered, this.#uncoveredAt, row);
				this.#changeScores(row, column, -weight);
			} else if (times === 2) this.#score[this.#mixed[row]!]! -= weight;
			this.#mixed[row]! ^= column;
		}
	}

	#remove(column: number): void {
		const { cost, starts, rowOf } = this.#instance;
		extract(this.#chosen, this.#chosenAt, column);
		this.#cost -= cost[column]!;
		this.#changed[column] = ++this.#clock;
		for (let k = starts[column]!; k < starts[column + 1]!; k++) {
			const row = rowOf[k]!;
			const weight = this.#weight[row]!;
			const times = --this.#times[row]!;
			this.#mixed[row]! ^= column;
			if (times === 0) {
				insert(this.#uncovered, this.#uncoveredAt, row);
				this.#changeScores(row, column, weight);
			} else if (times === 1) this.#score[this.#mixed[row]!]! += weight;
		}
		this.#mayReturn[column] = 0;
	}

	/** A row became covered or uncovered: its columns are worth less or more, but `own` is not. */
	#changeScores(row: number, own: number, by: number): void {
		const { starts, columnOf } = this.#lists;
		for (let k = starts[row]!; k < starts[row + 1]!; k++) {
			const column = columnOf[k]!;
			this.#score[column]! += by;
			this.#mayReturn[column] = 1;
		}
		this.#score[own]! -= by;
	}
}

function insert(list: number[], places: Int32Array, one: number): void {
	places[one] = list.push(one) - 1;
}

function extract(list: number[], places: Int32Array, one: number): void {
	const place = places[one]!;
	const last = list.pop()!;
	if (last !== one) {
		list[place] = last;
		places[last] = place;
	}
	places[one] = -1;
}
