import { symmetricEigen } from './symmetric-eigen.ts';

export type Multiply = (vector: Float64Array) => Promise<Float64Array>;

/** What a space knows of the operator's leading eigenpair. */
export interface RitzPair {
	value: number;
	vector: Float64Array;
	/** The next best direction that the search came across. */
	runnerUp: Float64Array;
	/** Length of operator × vector − value × vector. */
	residual: number;
}

/** What is left of rounding, as a part of the operator's scale, is no direction. */
const NOTHING = 1e-14;

/** What is left of a start, as a part of it, when nothing of it is orthogonal. */
const ROUNDING = 1e-12;

/** An orthonormal basis of a start and its images under a symmetric operator, and the operator in it. */
export class KrylovSpace {
	readonly #basis: Float64Array[] = [];
	/** The operator in the basis: its diagonal, and beside it. */
	readonly #diagonal: number[] = [];
	readonly #beside: number[] = [];
	readonly #multiply: Multiply;
	readonly #orthogonalTo: readonly Float64Array[];
	readonly #scale: number;
	#next: Float64Array;
	#length: number;

	constructor(
		multiply: Multiply,
		start: Float64Array,
		orthogonalTo: readonly Float64Array[],
		scale: number
	) {
		this.#multiply = multiply;
		this.#orthogonalTo = orthogonalTo;
		this.#scale = scale;
		this.#next = start.slice();
		const length = norm(this.#next);
		remove(this.#next, orthogonalTo);
		remove(this.#next, orthogonalTo);
		this.#length = norm(this.#next);
		if (this.#length <= ROUNDING * length) this.#length = 0;
	}

	get dimensions(): number {
		return this.#basis.length;
	}

	/** No further direction exists. */
	get exhausted(): boolean {
		return this.#length === 0;
	}

	async grow(steps: number): Promise<void> {
		for (let step = 0; step < steps && !this.exhausted; step++) {
			const vector = this.#next.map((entry) => entry / this.#length);
			const next = await this.#multiply(vector);
			this.#basis.push(vector);
			this.#diagonal.push(dot(next, vector));
			// The large parts first; then all, for what rounding brings back.
			remove(next, this.#basis.slice(-2));
			remove(next, this.#orthogonalTo);
			remove(next, this.#basis);
			this.#next = next;
			const length = norm(next);
			this.#length = length <= NOTHING * this.#scale ? 0 : length;
			this.#beside.push(this.#length);
		}
	}

	/** The best approximation within the space (Rayleigh and Ritz). */
	leading(): RitzPair {
		const [first, second] = symmetricEigen(this.#tridiagonal());
		const vector = this.#combine(first!.vector);
		const length = norm(vector);
		return {
			value: Math.max(0, first!.value),
			vector: vector.map((entry) => entry / length),
			runnerUp: second ? this.#combine(second.vector) : new Float64Array(vector.length),
			residual: this.#beside.at(-1)! * Math.abs(first!.vector.at(-1)!)
		};
	}

	#tridiagonal(): Float64Array[] {
		return this.#diagonal.map((own, i) => {
			const row = new Float64Array(this.dimensions);
			row[i] = own;
			if (i > 0) row[i - 1] = this.#beside[i - 1]!;
			if (i + 1 < row.length) row[i + 1] = this.#beside[i]!;
			return row;
		});
	}

	#combine(weights: Float64Array): Float64Array {
		const sum = new Float64Array(this.#next.length);
		for (const [k, vector] of this.#basis.entries()) add(sum, weights[k]!, vector);
		return sum;
	}
}

function remove(vector: Float64Array, directions: readonly Float64Array[]): void {
	for (const direction of directions) add(vector, -dot(vector, direction), direction);
}

function add(sum: Float64Array, weight: number, vector: Float64Array): void {
	for (let i = 0; i < sum.length; i++) sum[i]! += weight * vector[i]!;
}

function norm(vector: Float64Array): number {
	return Math.sqrt(dot(vector, vector));
}

function dot(one: Float64Array, other: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < one.length; i++) sum += one[i]! * other[i]!;
	return sum;
}
