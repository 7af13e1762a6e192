import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { principalComponents } from './principal-components.ts';
import { symmetricEigen } from './symmetric-eigen.ts';
import { opinionInput } from './input.ts';
import { readVotes } from './vote-matrix.ts';
import { inputOf } from './votes.test-support.ts';

const read = (rows: string[]) => readVotes(opinionInput.parse(inputOf(rows)));

describe('principalComponents', () => {
	it('finds the direction of two who disagree', async () => {
		const plane = await principalComponents(await read(['ada', 'daa']));
		expect([...plane.centre]).toEqual([0, 0, 1]);
		expect([...plane.axes[0]].map((entry) => entry * Math.SQRT2)).toEqual([
			expect.closeTo(1),
			expect.closeTo(-1),
			0
		]);
		expect([...plane.axes[1]]).toEqual([0, 0, 0]);
		expect(plane.explained).toEqual([expect.closeTo(1), 0]);
	});

	it('takes the mean of those who saw a statement', async () => {
		const plane = await principalComponents(await read(['a.', 'a.', 'd.', 'p.']));
		expect([...plane.centre]).toEqual([0.25, 0]);
	});

	it('has nothing to show where all vote alike or nobody votes', async () => {
		for (const rows of [['ad', 'ad'], ['..'], []]) {
			const plane = await principalComponents(await read(rows));
			expect(plane.explained).toEqual([0, 0]);
		}
	});

	it('finds both directions where two are equally strong', async () => {
		const { axes, explained } = await principalComponents(await read(['ap', 'dp', 'pa', 'pd']));
		expect(explained).toEqual([expect.closeTo(0.5), expect.closeTo(0.5)]);
		const [one, other] = axes;
		expect(one[0]! * other[0]! + one[1]! * other[1]!).toBeCloseTo(0, 12);
	});

	it('equals the full decomposition of the covariance', async () => {
		const row = fc.stringMatching(/^[adp.]{6}$/);
		await fc.assert(
			fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 12 }), async (rows) => {
				const matrix = await read(rows);
				const { centre, axes, explained } = await principalComponents(matrix);
				const value = { a: 1, p: 0, d: -1 };
				const centred = rows.map((votes) =>
					[...votes].map((vote, j) => (vote === '.' ? 0 : value[vote as 'a'] - centre[j]!))
				);
				const covariance = centre.length
					? [...centre].map((_, i) =>
							Float64Array.from(centre, (_, j) =>
								centred.reduce((sum, one) => sum + one[i]! * one[j]!, 0)
							)
						)
					: [];
				const pairs = symmetricEigen(covariance);
				const total = pairs.reduce((sum, { value }) => sum + value, 0);
				for (const k of [0, 1] as const) {
					const known = total > 1e-9 ? pairs[k]!.value / total : 0;
					expect(explained[k]).toBeCloseTo(known, 8);
					const image = covariance.map((line) =>
						line.reduce((sum, entry, j) => sum + entry * axes[k][j]!, 0)
					);
					for (const [i, entry] of image.entries()) {
						expect(entry).toBeCloseTo(explained[k] * total * axes[k][i]!, 7);
					}
				}
			}),
			{ numRuns: 150 }
		);
	});

	it('points to where the largest loading is positive', async () => {
		const { axes } = await principalComponents(await read(['aad', 'ada', 'dda', 'pad']), {
			seed: 9
		});
		for (const axis of axes) {
			expect(Math.max(...axis)).toBeGreaterThanOrEqual(-Math.min(...axis) - 1e-9);
		}
	});
});
