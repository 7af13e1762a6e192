import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highsRuntime } from '../solver/highs.ts';
import { bruteForce } from './brute-force.test-support.ts';
import { candidates } from './candidates.ts';
import type { ComponentSolution } from './context.ts';
import { Deadline } from '../control.ts';
import type { CubeControl } from './control.ts';
import type { CubeInput } from './input.ts';
import { createInstance } from './instance.ts';
import { solveLarge } from './large.ts';
import { allResources, take } from './resources.ts';
import { readCubeInput } from './read-input.ts';
import { smallCluster } from './small-cluster.test-support.ts';
import { expectTrueBounds } from './true-bounds.test-support.ts';

const runs = { numRuns: 100, seed: 20_261_124 };
const slow = 120_000;

/** All of the cluster as one component, solved as if it were large. */
async function solveAsLarge(
	input: CubeInput,
	mostRings?: number,
	control: CubeControl = {}
): Promise<ComponentSolution> {
	const instance = createInstance(readCubeInput(input));
	const found = candidates(instance, [...instance.arcs.keys()], mostRings);
	const solution = await solveLarge(
		{
			highs: await highsRuntime(),
			instance,
			control,
			deadline: new Deadline(control, 60),
			work: { rows: 0, nodes: 0, timedOut: false }
		},
		found
	);
	const left = allResources(instance);
	for (const one of solution.plan.chosen) take(instance, left, one);
	expect(left.every((amount) => amount >= 0)).toBe(true);
	return solution;
}

describe('solveLarge', () => {
	it(
		'finds and proves the optimum where the search sees everything',
		async () => {
			await fc.assert(
				fc.asyncProperty(smallCluster, async (input) => {
					const { plan, bounds } = await solveAsLarge(input);
					const best = bruteForce(readCubeInput(input));
					expect([plan.members, plan.value, plan.load]).toEqual(best);
					expect([bounds.members, bounds.value, bounds.load]).toEqual(best);
				}),
				runs
			);
		},
		slow
	);

	it(
		'never claims a bound that is not one when the rings are priced and not listed',
		async () => {
			await fc.assert(
				fc.asyncProperty(smallCluster, async (input) => {
					expectTrue(input, await solveAsLarge(input, 0));
				}),
				runs
			);
		},
		slow
	);

	it.each([
		['listed', undefined, 0],
		['listed', undefined, 4],
		['priced', 0, 0],
		['priced', 0, 4]
	])(
		'nor when the rings are %s and the time is over at once or soon (%s, %i)',
		async (_, mostRings, glances) => {
			await fc.assert(
				fc.asyncProperty(smallCluster, async (input) => {
					let glance = 0;
					const now = () => (glance++ > glances ? 1e9 : 0);
					const solution = await solveAsLarge(input, mostRings, { now });
					expect(Object.values(solution.bounds).every(Number.isFinite)).toBe(true);
					expectTrue(input, solution);
				}),
				runs
			);
		},
		slow
	);
});

const levels = ['members', 'value', 'load'] as const;

function expectTrue(input: CubeInput, { plan, bounds }: ComponentSolution): void {
	const found = levels.map((level) => ({ value: plan[level], bound: bounds[level] }));
	expectTrueBounds(found, bruteForce(readCubeInput(input)));
}
