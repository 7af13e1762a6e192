import { KrylovSpace } from './krylov.ts';
import type { Multiply, RitzPair } from './krylov.ts';

/** Dimensions of the space before the search starts again from the best vector so far. */
const DIMENSIONS = 120;
const CHECKED_EVERY = 20;
const RESTARTS = 20;
const PRECISION = 1e-10;

/**
 * The leading eigenpair of a symmetric positive semidefinite operator, orthogonal to given vectors,
 * by restarted Lanczos steps with full reorthogonalisation (Lanczos 1950; Saad 1980). It ends when
 * the residual is 1e-10 of the eigenvalue, when the space is exhausted, or after 20 restarts. Where
 * nothing is left of the operator the value is 0 and the vectors are zeros.
 * @param scale the operator's trace: what is 1e-10 of it counts as nothing
 * Cost: up to 120 multiplications and 120² vector additions a restart.
 */
export async function leadingVector(
	multiply: Multiply,
	start: Float64Array,
	orthogonalTo: readonly Float64Array[],
	scale: number
): Promise<RitzPair> {
	const zeros = new Float64Array(start.length);
	const nothing = { value: 0, vector: zeros, runnerUp: zeros, residual: 0 };
	let best: RitzPair = { ...nothing, vector: start, residual: Infinity };
	for (let restart = 0; restart < RESTARTS && !settled(best); restart++) {
		const space = new KrylovSpace(multiply, best.vector, orthogonalTo, scale);
		if (space.exhausted) return nothing;
		do {
			await space.grow(CHECKED_EVERY);
			best = space.leading();
		} while (space.dimensions < DIMENSIONS && !settled(best));
	}
	return best.value <= PRECISION * scale ? nothing : best;
}

function settled({ value, residual }: RitzPair): boolean {
	return residual <= PRECISION * value;
}
