import { expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { solveCube } from './index.ts';

const slow = 60_000;

it(
	'solves a component of more arrangements than branch and cut is given',
	async () => {
		const random = seededRandom(1);
		const forty = Array.from({ length: 40 }, (_, index) => index);
		const { status, levels, proposals, statistics } = await solveCube({
			members: forty.flatMap((at) => [{ id: `giver${at}` }, { id: `taker${at}` }]),
			offers: forty.map((at) => ({ id: `o${at}`, member: `giver${at}`, terms: ['gift'] })),
			needs: forty.map((at) => ({ id: `n${at}`, member: `taker${at}`, terms: ['gift'] })),
			fits: forty.flatMap((need) =>
				forty.map((offer) => ({
					need: `n${need}`,
					offer: `o${offer}`,
					score: need === offer ? 1 : 0.4 + random() / 2
				}))
			)
		});
		expect(statistics).toMatchObject({ components: 1, columns: 1600 });
		// Each need has one perfect offer, and no two the same.
		expect(proposals.every(({ legs: [leg] }) => leg!.score === 1)).toBe(true);
		expect(levels.map(({ value, bound }) => [value, bound])).toEqual([
			[40, 40],
			[80_000, 80_000],
			[80, 80]
		]);
		expect(status).toBe('optimal');
	},
	slow
);
