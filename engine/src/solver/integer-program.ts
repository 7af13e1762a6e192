/**
 * A mixed-integer program: minimise cost·x where rowLower ≤ A·x ≤ rowUpper and 0 ≤ x ≤ upper, with
 * x whole where `integer` is 1. The matrix is stored by rows: the entries of row i are those from starts[i] to
 * starts[i + 1].
 */
export interface IntegerProgram {
	cost: Float64Array;
	upper: Float64Array;
	integer: Uint8Array;
	rowLower: Float64Array;
	rowUpper: Float64Array;
	starts: Int32Array;
	columns: Int32Array;
	values: Float64Array;
}

/** One entry of a row: the column and its coefficient. */
export type Term = readonly [column: number, value: number];

/** Collects the columns and rows of an {@link IntegerProgram}. */
export class IntegerProgramBuilder {
	readonly #cost: number[] = [];
	readonly #upper: number[] = [];
	readonly #integer: number[] = [];
	readonly #rowLower: number[] = [];
	readonly #rowUpper: number[] = [];
	readonly #starts: number[] = [0];
	readonly #columns: number[] = [];
	readonly #values: number[] = [];

	/** Adds a column from 0 to `upper`, whole unless said otherwise, and returns its index. */
	column(cost: number, upper = 1, integer = true): number {
		this.#upper.push(upper);
		this.#integer.push(integer ? 1 : 0);
		return this.#cost.push(cost) - 1;
	}

	/** Adds a row; leave out a side by ±Infinity. */
	row(lower: number, terms: Iterable<Term>, upper: number): void {
		for (const [column, value] of terms) {
			if (value === 0) continue;
			this.#columns.push(column);
			this.#values.push(value);
		}
		this.#starts.push(this.#columns.length);
		this.#rowLower.push(lower);
		this.#rowUpper.push(upper);
	}

	build(): IntegerProgram {
		return {
			cost: Float64Array.from(this.#cost),
			upper: Float64Array.from(this.#upper),
			integer: Uint8Array.from(this.#integer),
			rowLower: Float64Array.from(this.#rowLower),
			rowUpper: Float64Array.from(this.#rowUpper),
			starts: Int32Array.from(this.#starts),
			columns: Int32Array.from(this.#columns),
			values: Float64Array.from(this.#values)
		};
	}
}
