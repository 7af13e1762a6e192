import { seededRandom } from '../random.ts';

/** A column of a packing program: what it is worth and how much of which rows it takes. */
export interface PackingColumn {
	gain: number;
	rows: ArrayLike<number>;
	amounts: ArrayLike<number>;
}

const tiny = 1e-9;
/** Rows get up to this part more than they have, so that the degenerate steps of packing end. */
const perturbation = 1e-6;
const pivotsBetweenInversions = 1000;
const block = 3000;

/**
 * The linear program max gain·x, A·x ≤ b, x ≥ 0 with b ≥ 0, to which columns are added between solves:
 * the revised primal simplex method (Dantzig 1953) with an explicit inverse whose zeros are skipped.
 * It starts from the slacks and from then on from the last basis. A pivot costs the non-zeros of a
 * column times those of a row of the inverse, m² at worst.
 */
export class PackingSimplex {
	readonly prices: Float64Array;
	readonly #rows: number;
	readonly #have: Float64Array;
	readonly #columns: PackingColumn[] = [];
	/** The column basic in each row; −1 − i for the slack of row i. */
	readonly #basic: Int32Array;
	readonly #isBasic: Uint8Array[] = [];
	readonly #inverse: Float64Array;
	#value: Float64Array;
	#pivots = 0;
	#next = 0;

	constructor(have: Float64Array, seed: number) {
		const random = seededRandom(seed);
		this.#rows = have.length;
		this.#have = have.map((one) => one + Math.max(1, one) * perturbation * (0.5 + random()));
		this.prices = new Float64Array(have.length);
		this.#basic = Int32Array.from(have, (_, row) => -1 - row);
		this.#inverse = new Float64Array(have.length * have.length);
		for (let row = 0; row < have.length; row++) this.#inverse[row * have.length + row] = 1;
		this.#value = this.#have.slice();
	}

	get columns(): readonly PackingColumn[] {
		return this.#columns;
	}

	add(column: PackingColumn): void {
		this.#columns.push(column);
		this.#isBasic.push(new Uint8Array(1));
	}

	/** Pivots until no column is worth more than it costs, or as often as allowed; true when done. */
	solve(mostPivots: number): boolean {
		for (let pivot = 0; pivot < mostPivots; pivot++) {
			const entering = this.#entering();
			if (entering === undefined) return true;
			this.#pivot(entering);
			if (++this.#pivots % pivotsBetweenInversions === 0) this.#invert();
		}
		return false;
	}

	/** How much of each column the solution takes. */
	shares(): Float64Array {
		const shares = new Float64Array(this.#columns.length);
		this.#basic.forEach((column, row) => {
			if (column >= 0) shares[column] = Math.max(0, this.#value[row]!);
		});
		return shares;
	}

	/** What a column is worth beyond the prices of the rows it takes. */
	reducedGain({ gain, rows, amounts }: PackingColumn): number {
		let reduced = gain;
		for (let k = 0; k < rows.length; k++) reduced -= this.prices[rows[k]!]! * amounts[k]!;
		return reduced;
	}

	#entering(): number | undefined {
		let best = tiny * 10;
		let entering: number | undefined;
		for (let row = 0; row < this.#rows; row++) {
			if (-this.prices[row]! > best) {
				best = -this.prices[row]!;
				entering = -1 - row;
			}
		}
		const count = this.#columns.length;
		for (let looked = 0; looked < count; looked++) {
			const at = this.#next;
			this.#next = at + 1 === count ? 0 : at + 1;
			if (this.#isBasic[at]![0] === 0) {
				const reduced = this.reducedGain(this.#columns[at]!);
				if (reduced > best) {
					best = reduced;
					entering = at;
				}
			}
			if (entering !== undefined && looked % block === block - 1) break;
		}
		return entering;
	}

	#pivot(entering: number): void {
		const step = this.#ftran(entering);
		let row = -1;
		let least = Infinity;
		for (let i = 0; i < this.#rows; i++) {
			if (step[i]! <= 1e-8) continue;
			const ratio = Math.max(0, this.#value[i]!) / step[i]!;
			if (ratio < least - 1e-12 || (ratio < least + 1e-12 && step[i]! > step[row]!)) {
				least = Math.min(least, ratio);
				row = i;
			}
		}
		const reduced =
			entering < 0 ? -this.prices[-1 - entering]! : this.reducedGain(this.#columns[entering]!);
		const length = Math.max(0, this.#value[row]!) / step[row]!;
		for (let i = 0; i < this.#rows; i++) if (step[i] !== 0) this.#value[i]! -= length * step[i]!;
		this.#value[row] = length;
		this.#replace(row, entering, step);
		for (let k = 0; k < this.#rows; k++) {
			this.prices[k]! += reduced * this.#inverse[row * this.#rows + k]!;
		}
	}

	/** The inverse times a column. */
	#ftran(column: number): Float64Array {
		const result = new Float64Array(this.#rows);
		const rows = column < 0 ? [-1 - column] : this.#columns[column]!.rows;
		for (let k = 0; k < rows.length; k++) {
			const amount = column < 0 ? 1 : this.#columns[column]!.amounts[k]!;
			let at = rows[k]!;
			for (let i = 0; i < this.#rows; i++, at += this.#rows) {
				result[i]! += amount * this.#inverse[at]!;
			}
		}
		for (let i = 0; i < this.#rows; i++) if (Math.abs(result[i]!) < 1e-11) result[i] = 0;
		return result;
	}

	/** Makes a column basic in a row and carries the inverse along. */
	#replace(row: number, entering: number, step: Float64Array): void {
		const left = this.#basic[row]!;
		if (left >= 0) this.#isBasic[left]![0] = 0;
		if (entering >= 0) this.#isBasic[entering]![0] = 1;
		this.#basic[row] = entering;
		const size = this.#rows;
		const inverse = this.#inverse;
		const start = row * size;
		const filled: number[] = [];
		for (let k = 0; k < size; k++) {
			if (inverse[start + k] === 0) continue;
			inverse[start + k]! /= step[row]!;
			filled.push(k);
		}
		for (let i = 0; i < size; i++) {
			const factor = step[i]!;
			if (factor === 0 || i === row) continue;
			const at = i * size;
			for (const k of filled) {
				const changed = inverse[at + k]! - factor * inverse[start + k]!;
				inverse[at + k] = Math.abs(changed) < 1e-13 ? 0 : changed;
			}
		}
	}

	/** Makes the inverse, the values and the prices anew, without the errors gathered. */
	#invert(): void {
		const basic = this.#basic.filter((column) => column >= 0);
		const slackStays = new Uint8Array(this.#rows);
		for (const column of this.#basic) if (column < 0) slackStays[-1 - column] = 1;
		this.#inverse.fill(0);
		for (let row = 0; row < this.#rows; row++) {
			this.#inverse[row * this.#rows + row] = 1;
			this.#basic[row] = -1 - row;
		}
		for (const column of basic) this.#isBasic[column]![0] = 0;
		for (const column of basic) {
			const step = this.#ftran(column);
			let row = -1;
			for (let i = 0; i < this.#rows; i++) {
				if (this.#basic[i]! >= 0 || slackStays[i] === 1) continue;
				if (row < 0 || Math.abs(step[i]!) > Math.abs(step[row]!)) row = i;
			}
			if (row >= 0 && Math.abs(step[row]!) > 1e-7) this.#replace(row, column, step);
		}
		this.#value = new Float64Array(this.#rows);
		this.prices.fill(0);
		for (let i = 0; i < this.#rows; i++) {
			const at = i * this.#rows;
			const gain = this.#basic[i]! >= 0 ? this.#columns[this.#basic[i]!]!.gain : 0;
			for (let k = 0; k < this.#rows; k++) {
				const entry = this.#inverse[at + k]!;
				if (entry === 0) continue;
				this.#value[i]! += entry * this.#have[k]!;
				this.prices[k]! += gain * entry;
			}
		}
	}
}
