import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { symmetricEigen } from './symmetric-eigen.ts';

describe('symmetricEigen', () => {
	it('solves a matrix that can be solved by hand', () => {
		const [first, second] = symmetricEigen([Float64Array.of(2, 1), Float64Array.of(1, 2)]);
		expect(first!.value).toBeCloseTo(3, 12);
		expect(second!.value).toBeCloseTo(1, 12);
		expect(Math.abs(first!.vector[0]!)).toBeCloseTo(Math.SQRT1_2, 12);
	});

	it('gives orthonormal vectors that the matrix only stretches', () => {
		const square = fc.integer({ min: 1, max: 7 }).chain((n) => {
			const row = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: n, maxLength: n });
			return fc.array(row, { minLength: n, maxLength: n });
		});
		fc.assert(
			fc.property(square, (raw) => {
				const matrix = raw.map((row, i) =>
					Float64Array.from(row, (entry, j) => entry + raw[j]![i]!)
				);
				const pairs = symmetricEigen(matrix);
				for (const [k, { value, vector }] of pairs.entries()) {
					for (const [i, row] of matrix.entries()) {
						expect(dot(row, vector)).toBeCloseTo(value * vector[i]!, 9);
					}
					for (const [other, pair] of pairs.entries()) {
						expect(dot(vector, pair.vector)).toBeCloseTo(other === k ? 1 : 0, 9);
					}
				}
			}),
			{ numRuns: 60 }
		);
	});
});

function dot(one: Float64Array, other: Float64Array): number {
	return one.reduce((sum, entry, i) => sum + entry * other[i]!, 0);
}
