import { breathe } from '../control.ts';
import { seededRandom } from '../random.ts';
import type { OpinionControl } from './control.ts';
import { Covariance } from './covariance.ts';
import { leadingVector } from './lanczos.ts';
import type { VoteMatrix } from './vote-matrix.ts';

/** Multiplications that are usually enough, to tell how far the search is. */
const USUAL = 160;

/** The plane in which the votes differ most. */
export interface Plane {
	/** Mean vote of a statement over those who saw it; 0 where nobody did. */
	centre: Float64Array;
	/** Two orthogonal directions over the statements, of length 1; 0 where there is no difference left. */
	axes: readonly [Float64Array, Float64Array];
	/** The share of all variance that lies along each axis. */
	explained: readonly [number, number];
	/** Multiplications by the matrix. */
	steps: number;
}

/** Mean vote of every statement over those who saw it; 0 where nobody did. */
export function columnMeans({ columns, column, value }: VoteMatrix): Float64Array {
	const sum = new Float64Array(columns);
	const seen = new Float64Array(columns);
	for (let entry = 0; entry < column.length; entry++) {
		sum[column[entry]!]! += value[entry]!;
		seen[column[entry]!]! += 1;
	}
	return sum.map((total, j) => (seen[j]! > 0 ? total / seen[j]! : 0));
}

/**
 * The two leading principal components of the centred votes, an unseen statement standing at its
 * mean: the two leading right singular vectors, over all rows, to working precision. An axis points
 * to where its largest loading (the first of equals) is positive.
 * Cost: some tens of passes over the votes.
 */
export async function principalComponents(
	matrix: VoteMatrix,
	{ seed = 1, control = {} }: { seed?: number; control?: OpinionControl } = {}
): Promise<Plane> {
	const centre = columnMeans(matrix);
	await breathe(control);
	const variance = totalVariance(matrix, centre);
	await breathe(control);
	const covariance = new Covariance(matrix, centre);
	const random = seededRandom(seed);
	let steps = 0;
	const multiply = async (vector: Float64Array) => {
		await breathe(control);
		control.onProgress?.({ phase: 'projection', done: Math.min(steps, USUAL), total: USUAL });
		steps++;
		return covariance.times(vector);
	};
	// An image of the operator: no part, not even by rounding, in statements on which nobody differs.
	const drawn = async () => {
		const image = await multiply(Float64Array.from(centre, () => random() - 0.5));
		return image.map((entry) => entry / (variance || 1));
	};
	const first = await leadingVector(multiply, await drawn(), [], variance);
	const noise = await drawn();
	const start = first.runnerUp.map((entry, j) => entry + 1e-6 * noise[j]!);
	const second = await leadingVector(multiply, start, [first.vector], variance);
	const share = (value: number) => (variance > 0 ? Math.min(1, value / variance) : 0);
	return {
		centre,
		axes: [oriented(first.vector), oriented(second.vector)],
		explained: [share(first.value), share(second.value)],
		steps
	};
}

function totalVariance({ column, value }: VoteMatrix, centre: Float64Array): number {
	let sum = 0;
	for (let entry = 0; entry < column.length; entry++) {
		sum += (value[entry]! - centre[column[entry]!]!) ** 2;
	}
	return sum;
}

/** Loadings that differ by less than this are equals for the sign, whatever their last bits. */
const SAME = 1 - 1e-9;

function oriented(axis: Float64Array): Float64Array {
	const largest = axis.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
	const leader = axis.find((entry) => Math.abs(entry) >= largest * SAME) ?? 0;
	return leader < 0 ? axis.map((entry) => 0 - entry) : axis;
}
