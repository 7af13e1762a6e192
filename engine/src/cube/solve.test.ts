import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bruteForce } from './brute-force.test-support.ts';
import type { CubeInput } from './input.ts';
import { readCubeInput } from './read-input.ts';
import type { CubeResult } from './result.ts';
import { smallCluster } from './small-cluster.test-support.ts';
import { solveCube } from './solve.ts';
import { expectTrueBounds } from './true-bounds.test-support.ts';

const valuesOf = ({ levels }: CubeResult) => levels.map(({ value }) => value);
const runs = { numRuns: 150, seed: 20_261_124 };
const slow = 120_000;

describe('solveCube', () => {
	it(
		'finds what trying everything finds, on all three levels',
		async () => {
			await fc.assert(
				fc.asyncProperty(smallCluster, async (input) => {
					const result = await solveCube(input);
					expect(valuesOf(result)).toEqual(bruteForce(readCubeInput(input)));
					expect(result.status).toBe('optimal');
				}),
				runs
			);
		},
		slow
	);

	it(
		'keeps every limit and tells of every need',
		async () => {
			await fc.assert(
				fc.asyncProperty(smallCluster, async (input) => {
					expectWithinLimits(input, await solveCube(input));
				}),
				runs
			);
		},
		slow
	);

	it(
		'is never worse with one more offer',
		async () => {
			await fc.assert(
				fc.asyncProperty(smallCluster, async (input) => {
					const offers = input.offers.slice(0, -1);
					const ids = new Set(offers.map(({ id }) => id));
					const fits = input.fits.filter(({ offer }) => ids.has(offer));
					const [members, value] = valuesOf(await solveCube({ ...input, offers, fits }));
					const [membersWith, valueWith] = valuesOf(await solveCube(input));
					expect(membersWith! - members! || valueWith! - value!).toBeGreaterThanOrEqual(0);
				}),
				runs
			);
		},
		slow
	);

	it(
		'does not depend on the names of things',
		async () => {
			await fc.assert(
				fc.asyncProperty(smallCluster, async (input) => {
					expect(valuesOf(await solveCube(renamed(input)))).toEqual(
						valuesOf(await solveCube(input))
					);
				}),
				runs
			);
		},
		slow
	);

	it.each([0, 2])(
		'keeps limits and promises only what is true when the time is over at glance %i at the clock',
		async (glances) => {
			let unproved = 0;
			await fc.assert(
				fc.asyncProperty(smallCluster, async (input) => {
					let glance = 0;
					const now = () => (glance++ > glances ? 1e9 : 0);
					const result = await solveCube(input, { now });
					expectWithinLimits(input, result);
					expectTrueBounds(result.levels, bruteForce(readCubeInput(input)));
					const proved = result.levels.every(({ gap }) => gap === 0);
					expect(result.status).toBe(proved ? 'optimal' : 'feasible');
					if (!proved) unproved++;
				}),
				runs
			);
			expect(unproved).toBeGreaterThan(0);
		},
		slow
	);

	it('answers the same input with the same answer to the last bit', async () => {
		await fc.assert(
			fc.asyncProperty(smallCluster, async (input) => {
				const [one, two] = [await solveCube(input), await solveCube(input)];
				expect(JSON.stringify(two)).toBe(JSON.stringify(one));
			}),
			{ ...runs, numRuns: 40 }
		);
	});
});

/** Other ids in another order, the last first. */
function renamed(input: CubeInput): CubeInput {
	const other = (id: string) => `x-${id.split('').reverse().join('')}`;
	return {
		members: input.members.map((one) => ({ ...one, id: other(one.id) })).reverse(),
		offers: input.offers
			.map((one) => ({ ...one, id: other(one.id), member: other(one.member) }))
			.reverse(),
		needs: input.needs
			.map((one) => ({ ...one, id: other(one.id), member: other(one.member) }))
			.reverse(),
		fits: input.fits
			.map((one) => ({ ...one, offer: other(one.offer), need: other(one.need) }))
			.reverse(),
		settings: {
			...input.settings,
			excluded: (input.settings?.excluded ?? []).map(({ offer, need }) => ({
				offer: other(offer),
				need: other(need)
			}))
		}
	};
}

function expectWithinLimits(input: CubeInput, result: CubeResult): void {
	const { members, offers, needs, settings } = readCubeInput(input);
	const legs = result.proposals.flatMap((proposal) => proposal.legs);
	for (const { id, capacity } of offers) {
		const given = legs.filter(({ offer }) => offer === id).map(({ need }) => need);
		const units = given.map((need) => needs.find((one) => one.id === need)!.quantity);
		expect(units.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(capacity);
	}
	for (const { id, maxPartnerships } of members) {
		const mine = result.proposals.filter((one) =>
			one.legs.some(({ from, to }) => from === id || to === id)
		);
		expect(mine.length).toBeLessThanOrEqual(maxPartnerships ?? settings.maxPartnerships);
	}
	for (const { kind, legs: ring } of result.proposals) {
		if (kind === 'direct') continue;
		expect(ring.length).toBeLessThanOrEqual(settings.ringLength);
		ring.forEach((leg, at) => {
			expect(leg.to).toBe(ring[(at + 1) % ring.length]!.from);
			expect(leg.terms).toBe('exchange');
		});
		expect(new Set(ring.map(({ from }) => from)).size).toBe(ring.length);
	}
	const told = [...legs.map(({ need }) => need), ...result.leftOver.map(({ need }) => need)];
	expect(told.sort()).toEqual(needs.map(({ id }) => id).sort());
}
