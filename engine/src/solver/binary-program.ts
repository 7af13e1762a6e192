/**
 * A binary program in the one shape that the cube needs: maximise cost·x where A·x ≤ rowUpper and
 * every x is 0 or 1. The matrix is stored by columns: the entries of column j are those from
 * starts[j] to starts[j + 1].
 */
export interface BinaryProgram {
	cost: Float64Array;
	starts: Int32Array;
	rows: Int32Array;
	values: Float64Array;
	rowUpper: Float64Array;
}

/** Collects columns and rows for a {@link BinaryProgram}; rows are made when first touched. */
export class ProgramBuilder {
	readonly #cost: number[] = [];
	readonly #starts: number[] = [0];
	readonly #rows: number[] = [];
	readonly #values: number[] = [];
	readonly #rowUpper: number[] = [];

	/** Adds a row and returns its index. */
	addRow(upper: number): number {
		return this.#rowUpper.push(upper) - 1;
	}

	/** Adds one entry to the column being written. */
	entry(row: number, value: number): void {
		this.#rows.push(row);
		this.#values.push(value);
	}

	/** Ends the column being written and returns its index. */
	endColumn(cost: number): number {
		this.#starts.push(this.#rows.length);
		return this.#cost.push(cost) - 1;
	}

	build(): BinaryProgram {
		return {
			cost: Float64Array.from(this.#cost),
			starts: Int32Array.from(this.#starts),
			rows: Int32Array.from(this.#rows),
			values: Float64Array.from(this.#values),
			rowUpper: Float64Array.from(this.#rowUpper)
		};
	}
}

/** Cost of each column less what the rows it uses are worth at the given prices. */
export function reducedCosts(program: BinaryProgram, prices: Float64Array): Float64Array {
	const reduced = Float64Array.from(program.cost);
	for (let column = 0; column < reduced.length; column++) {
		for (let k = program.starts[column]!; k < program.starts[column + 1]!; k++) {
			reduced[column]! -= program.values[k]! * prices[program.rows[k]!]!;
		}
	}
	return reduced;
}

/**
 * An upper bound on the program's objective from any non-negative row prices (weak duality), so
 * that it holds whatever the tolerance of the solver that found the prices. Costs one pass.
 */
export function dualBound(program: BinaryProgram, prices: Float64Array): number {
	let bound = 0;
	for (let row = 0; row < prices.length; row++) bound += prices[row]! * program.rowUpper[row]!;
	for (const reduced of reducedCosts(program, prices)) if (reduced > 0) bound += reduced;
	return bound;
}
