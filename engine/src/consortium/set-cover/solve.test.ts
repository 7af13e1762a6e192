import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Deadline } from '../../control.ts';
import { highsRuntime } from '../../solver/highs.ts';
import { minimize } from '../../solver/minimize.ts';
import { coverProgram } from './cover-program.ts';
import { promising } from './core.ts';
import { costOfColumns, withColumns } from './instance.ts';
import type { CoverInstance } from './instance.ts';
import { boundFrom, firstMultipliers, reducedCosts } from './lagrange.ts';
import { covers, leastCost, randomCover } from './random-cover.test-support.ts';
import { reduce } from './reduce.ts';
import { solveCover } from './solve.ts';

const highs = await highsRuntime();
const seeds = fc.integer({ min: 0, max: 1_000_000 });

function solve(instance: CoverInstance, seconds = 60, now?: () => number) {
	const control = now ? { now } : {};
	return solveCover(instance, {
		highs,
		control,
		deadline: new Deadline(control, seconds),
		seed: 1
	});
}

describe('solveCover', () => {
	it('finds the least cost of tiny covers', async () => {
		await fc.assert(
			fc.asyncProperty(seeds, fc.integer({ min: 0, max: 9 }), async (seed, highest) => {
				const instance = randomCover(6, 11, 0.2, highest, seed);
				const answer = await solve(instance);
				expect(answer).toMatchObject({ status: 'optimal', cost: leastCost(instance) });
				expect(answer.bound).toBe(answer.cost);
				expect(covers(instance, answer.columns)).toBe(true);
				expect(costOfColumns(instance, answer.columns)).toBe(answer.cost);
			}),
			{ numRuns: 80 }
		);
	});

	it.each([
		[60, 300, 0.05, 100, 1],
		[80, 400, 0.1, 100, 2],
		[50, 150, 0.1, 1, 3],
		[100, 300, 0.05, 3, 4]
	])('equals plain branch and cut on %i × %i', async (rows, columns, density, highest, seed) => {
		const instance = randomCover(rows, columns, density, highest, seed);
		instance.cost.forEach((cost, column) => (instance.cost[column] = cost + 1));
		const answer = await solve(instance);
		const plain = minimize(highs, coverProgram(instance), { seconds: 60 });
		expect(answer).toMatchObject({ status: 'optimal', cost: plain.value });
		expect(covers(instance, answer.columns)).toBe(true);
		expect(JSON.stringify(await solve(instance))).toBe(JSON.stringify(answer));
	});

	it('says that a row without a column cannot be covered', async () => {
		const instance = {
			rows: 2,
			cost: Float64Array.of(1),
			starts: Int32Array.of(0, 1),
			rowOf: Int32Array.of(0)
		};
		expect((await solve(instance)).status).toBe('infeasible');
	});

	it('gives a cover and a bound below it when the time is over at once', async () => {
		const instance = randomCover(100, 500, 0.05, 100, 5);
		let time = 0;
		const answer = await solve(instance, 1, () => (time += 400));
		expect(covers(instance, answer.columns)).toBe(true);
		expect(answer.bound).toBeLessThanOrEqual(answer.cost);
		expect(answer.status).toBe(answer.bound === answer.cost ? 'optimal' : 'feasible');
	});

	it('works on the promising columns of a large cover', async () => {
		const instance = randomCover(200, 50_000, 0.05, 50, 6);
		instance.cost.forEach((cost, column) => (instance.cost[column] = cost + 10));
		let time = 0;
		const answer = await solve(instance, 60, () => (time += 800));
		expect(covers(instance, answer.columns)).toBe(true);
		expect(answer.bound).toBeGreaterThan(0.4 * answer.cost);
	});
});

describe('its parts', () => {
	it('reduces without changing the optimum', () => {
		fc.assert(
			fc.property(seeds, fc.constantFrom(0, 20, 1e6), (seed, work) => {
				const instance = randomCover(6, 11, 0.3, 4, seed);
				const small = reduce(instance, work);
				expect(leastCost(small.instance)).toBe(leastCost(instance));
				const chosen = withColumns(instance, small.columns);
				expect(small.instance.cost).toEqual(chosen.cost);
			})
		);
	});

	it('bounds from below whatever the multipliers are', () => {
		fc.assert(
			fc.property(
				seeds,
				fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { minLength: 6, maxLength: 6 }),
				(seed, list) => {
					const instance = randomCover(6, 11, 0.3, 9, seed);
					for (const multipliers of [firstMultipliers(instance), Float64Array.from(list)]) {
						const bound = boundFrom(multipliers, reducedCosts(instance, multipliers));
						expect(bound).toBeLessThanOrEqual(leastCost(instance) + 1e-9);
					}
				}
			)
		);
	});

	it('keeps the cheapest columns of each row', () => {
		const instance = randomCover(10, 60, 0.2, 9, 7);
		const columns = promising(instance, instance.cost, 2, [59]);
		expect(columns).toContain(59);
		for (let row = 0; row < 10; row++) {
			const has = (column: number) =>
				instance.rowOf.subarray(instance.starts[column], instance.starts[column + 1]).includes(row);
			const costs = Array.from(instance.cost.keys())
				.filter(has)
				.map((column) => instance.cost[column]!);
			const kept = Array.from(columns)
				.filter(has)
				.map((column) => instance.cost[column]!);
			expect(kept.sort((a, b) => a - b).slice(0, 2)).toEqual(
				costs.sort((a, b) => a - b).slice(0, 2)
			);
		}
	});
});
