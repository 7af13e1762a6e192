import type { VoteMatrix } from './vote-matrix.ts';

/** Kinds of votes a column has room for; the fourth is never used. */
const KINDS = 4;

/**
 * DᵀD for the centred votes D, as something that multiplies. An entry of D depends only on its
 * column and its vote, so the products are made once for each column and vote and then only added.
 */
export class Covariance {
	readonly #rowStart: Int32Array;
	/** For each entry its column and vote in one number. */
	readonly #kind: Int32Array;
	/** For each column and vote the entry of D. */
	readonly #deviation: Float64Array;

	constructor({ rowStart, column, value }: VoteMatrix, centre: Float64Array) {
		this.#rowStart = rowStart;
		this.#kind = new Int32Array(column.length);
		for (let entry = 0; entry < column.length; entry++) {
			this.#kind[entry] = KINDS * column[entry]! + value[entry]! + 1;
		}
		this.#deviation = new Float64Array(KINDS * centre.length).map(
			(_, kind) => (kind % KINDS) - 1 - centre[Math.floor(kind / KINDS)]!
		);
	}

	/** Cost: two additions a vote. */
	times(vector: Float64Array): Float64Array {
		const deviation = this.#deviation;
		const part = deviation.map((entry, kind) => entry * vector[Math.floor(kind / KINDS)]!);
		const sums = this.#transposeOfProduct(part);
		const result = new Float64Array(vector.length);
		for (const [kind, sum] of sums.entries()) {
			result[Math.floor(kind / KINDS)]! += deviation[kind]! * sum;
		}
		return result;
	}

	/** Adds every row's product to the columns and votes that the row has. */
	#transposeOfProduct(part: Float64Array): Float64Array {
		const [rowStart, kinds] = [this.#rowStart, this.#kind];
		const sums = new Float64Array(part.length);
		for (let row = 0; row + 1 < rowStart.length; row++) {
			const start = rowStart[row]!;
			const end = rowStart[row + 1]!;
			let product = 0;
			for (let entry = start; entry < end; entry++) product += part[kinds[entry]!]!;
			for (let entry = start; entry < end; entry++) sums[kinds[entry]!]! += product;
		}
		return sums;
	}
}
