import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { leadingVector } from './lanczos.ts';

/** A diagonal operator: its eigenvectors are the unit vectors. */
const diagonal = (values: number[]) => async (vector: Float64Array) =>
	vector.map((entry, i) => entry * values[i]!);

function anyStart(length: number): Float64Array {
	const random = seededRandom(5);
	return Float64Array.from({ length }, () => random() - 0.5);
}

describe('leadingVector', () => {
	it('starts again where the space does not hold enough', async () => {
		const values = Array.from({ length: 400 }, (_, i) => 1 + i / 4000);
		const sum = values.reduce((total, one) => total + one, 0);
		const found = await leadingVector(diagonal(values), anyStart(400), [], sum);
		expect(found.value).toBeCloseTo(values.at(-1)!, 12);
		expect(Math.abs(found.vector.at(-1)!)).toBeCloseTo(1, 7);
	});

	it('leaves out what it must be orthogonal to', async () => {
		const found = await leadingVector(
			diagonal([3, 2, 1]),
			anyStart(3),
			[Float64Array.of(1, 0, 0)],
			6
		);
		expect(found.value).toBeCloseTo(2, 12);
		expect(Math.abs(found.vector[1]!)).toBeCloseTo(1, 9);
	});

	it('finds nothing in an operator of zeros and from a start of zeros', async () => {
		const zeros = [0, 0, 0];
		expect((await leadingVector(diagonal(zeros), anyStart(3), [], 1)).value).toBe(0);
		const nothing = await leadingVector(diagonal([1, 1, 1]), new Float64Array(3), [], 3);
		expect([...nothing.vector]).toEqual(zeros);
	});
});
