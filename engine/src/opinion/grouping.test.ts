import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { adjustedRandIndex } from './agreement.ts';
import { silhouetteByChance } from './chance.ts';
import { findGroups } from './grouping.ts';
import { groupSizes, kMeans, middles } from './k-means.ts';
import { safeGroups } from './safe-groups.ts';
import { meanSilhouette } from './silhouette.ts';

const settings = (seed = 1) => ({
	minimumGroupSize: 3,
	maximumGroups: 4,
	starts: 8,
	random: seededRandom(seed)
});

/** Points along x: each number given is one point at y = 0. */
const line = (...xs: number[]) => Float64Array.from(xs.flatMap((x) => [x, 0]));

describe('adjustedRandIndex', () => {
	it('is 1 for the same grouping under other numbers, and hand-counted else', () => {
		expect(adjustedRandIndex([0, 0, 1, 1], [1, 1, 0, 0])).toBe(1);
		// Pairs together in both 0, in one 2, in the other 2, of 6: (0 − 4/6) ÷ (2 − 4/6).
		expect(adjustedRandIndex([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5);
		expect(adjustedRandIndex([0, 0], [0, 0])).toBe(1);
		expect(adjustedRandIndex([0], [0])).toBe(1);
		expect(adjustedRandIndex([], [])).toBe(1);
	});
});

describe('meanSilhouette', () => {
	it('is counted by hand on four points', () => {
		// Outer points: within 1, between 10.5; inner: within 1, between 9.5.
		const silhouette = meanSilhouette(line(0, 1, 10, 11), Int32Array.of(0, 0, 1, 1), 2);
		expect(silhouette).toBeCloseTo((1 - 1 / 10.5 + (1 - 1 / 9.5)) / 2, 12);
	});

	it('counts 0 for a point alone, for one group, for equal points and for none', () => {
		expect(meanSilhouette(line(0, 9), Int32Array.of(0, 1), 2)).toBe(0);
		expect(meanSilhouette(line(0, 9), Int32Array.of(0, 0), 1)).toBe(0);
		expect(meanSilhouette(line(4, 4, 4, 4), Int32Array.of(0, 0, 1, 1), 2)).toBe(0);
		expect(meanSilhouette(line(), Int32Array.of(), 2)).toBe(0);
	});

	it('looks at an even sample of many', () => {
		const many = line(...Array.from({ length: 7000 }, (_, i) => (i % 2 ? 100 : 0)));
		const groupOf = Int32Array.from({ length: 7000 }, (_, i) => i % 2);
		expect(meanSilhouette(many, groupOf, 2)).toBe(1);
	});
});

describe('kMeans', () => {
	it('ends at the middles of its groups and keeps an empty centre', () => {
		const points = line(0, 2, 10, 12);
		const { groupOf, centres } = kMeans(points, line(0, 9, 1000));
		expect([...groupOf]).toEqual([0, 0, 1, 1]);
		expect([...centres]).toEqual([1, 0, 11, 0, 1000, 0]);
	});

	it('leaves out who is in no group', () => {
		expect([...middles(line(1, 3, 50), Int32Array.of(0, 0, -1), line(0))]).toEqual([2, 0]);
	});
});

describe('safeGroups', () => {
	it('dissolves the smallest group first, into the nearest', () => {
		const points = line(0, 0, 0, 5, 6, 20, 20, 20, 20);
		const groupOf = Int32Array.of(0, 0, 0, 1, 1, 2, 2, 2, 2);
		const safe = safeGroups(points, { groupOf, centres: line(0, 5.5, 20) }, 3);
		expect([...safe.groupOf]).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1]);
		expect([...safe.centres]).toEqual([2.2, 0, 20, 0]);
	});

	it('leaves one group where none is large enough', () => {
		const partition = { groupOf: Int32Array.of(0, 1), centres: line(0, 9) };
		expect([...safeGroups(line(0, 9), partition, 5).groupOf]).toEqual([0, 0]);
	});
});

describe('findGroups', () => {
	it('finds the groups that are there, the largest first', async () => {
		const found = await findGroups(line(9, 9, 9, 0, 0, 0, 0, 0), settings());
		expect(found).toMatchObject({ groups: 2, silhouette: 1, stability: 1 });
		expect([...found!.groupOf]).toEqual([1, 1, 1, 0, 0, 0, 0, 0]);
	});

	it('finds none among too few or equal points', async () => {
		expect(await findGroups(line(1, 2, 3, 4, 5), settings())).toBeUndefined();
		expect(await findGroups(line(4, 4, 4, 4, 4, 4, 4), settings())).toBeUndefined();
	});

	it('starts at least once when the time is over', async () => {
		const found = await findGroups(line(9, 9, 9, 0, 0, 0), { ...settings(), expired: () => true });
		expect(found?.groups).toBe(2);
	});

	it('never shows a group below the safe size', async () => {
		const points = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), {
			minLength: 4,
			maxLength: 60
		});
		await fc.assert(
			fc.asyncProperty(points, fc.integer({ min: 2, max: 6 }), async (raw, size) => {
				const even = Float64Array.from(raw.slice(0, 2 * Math.floor(raw.length / 2)));
				const found = await findGroups(even, { ...settings(), minimumGroupSize: size });
				if (!found) return;
				expect(Math.min(...groupSizes(found.groupOf, found.groups))).toBeGreaterThanOrEqual(size);
				expect(found.stability).toBeLessThanOrEqual(1 + 1e-12);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('silhouetteByChance', () => {
	it('is well below clear groups and above nothing', async () => {
		const chance = await silhouetteByChance(
			line(...Array.from({ length: 40 }, (_, i) => (i % 2) * 9 + i / 40)),
			settings()
		);
		expect(chance).toBeGreaterThan(0.3);
		expect(chance).toBeLessThan(0.9);
	});

	it('is 0 where all points are one', async () => {
		expect(await silhouetteByChance(line(0, 0, 0, 0, 0, 0), settings())).toBe(0);
	});

	it('draws at least one cloud when the time is over', async () => {
		const chance = await silhouetteByChance(line(1, 2, 3, 4, 5, 6, 7), {
			...settings(),
			expired: () => true
		});
		expect(chance).toBeGreaterThan(0);
	});
});
