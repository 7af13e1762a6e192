import { describe, expect, it } from 'vitest';
import { EngineInputError } from '../input-error.ts';
import { solveCube } from './solve.ts';
import { readCubeInput } from './read-input.ts';

const good = {
	members: [{ id: 'A' }, { id: 'B' }],
	offers: [{ id: 'o', member: 'A' }],
	needs: [{ id: 'n', member: 'B' }],
	fits: [{ offer: 'o', need: 'n', score: 1 }]
};

describe('readCubeInput', () => {
	it('fills in the defaults', () => {
		const { offers, needs, settings } = readCubeInput(good);
		expect(offers[0]).toMatchObject({ capacity: 1, terms: ['gift', 'exchange', 'paid'] });
		expect(needs[0]).toMatchObject({ priority: 2, quantity: 1 });
		expect(settings).toEqual({ ringLength: 3, maxPartnerships: 5, excluded: [], minScore: 0.35 });
	});

	it.each([
		['nothing at all', undefined, /cannot be read/],
		['a list', [], /cannot be read/],
		[
			'not a number',
			{ ...good, fits: [{ offer: 'o', need: 'n', score: NaN }] },
			/fits\[0\]\.score/
		],
		[
			'a score above 1',
			{ ...good, fits: [{ offer: 'o', need: 'n', score: 2 }] },
			/fits\[0\]\.score/
		],
		[
			'a negative capacity',
			{ ...good, offers: [{ id: 'o', member: 'A', capacity: -1 }] },
			/offers\[0\]\.capacity/
		],
		['a ring of ten', { ...good, settings: { ringLength: 10 } }, /settings\.ringLength/],
		[
			'two of one id',
			{ ...good, members: [{ id: 'A' }, { id: 'A' }] },
			/"A" occurs twice in members/
		],
		[
			'an unknown member',
			{ ...good, needs: [{ id: 'n', member: 'X' }] },
			/needs\[0\] names the member "X"/
		],
		[
			'an unknown offer',
			{ ...good, fits: [{ offer: 'x', need: 'n', score: 1 }] },
			/fits\[0\] names the offer "x"/
		],
		[
			'an unknown need',
			{ ...good, fits: [{ offer: 'o', need: 'x', score: 1 }] },
			/fits\[0\] names the need "x"/
		],
		[
			'one pair twice',
			{ ...good, fits: [...good.fits, ...good.fits] },
			/"o" to the need "n" occurs twice/
		]
	])('refuses %s in one sentence', async (_, input, sentence) => {
		const refused = solveCube(input as never);
		await expect(refused).rejects.toThrow(EngineInputError);
		await expect(refused).rejects.toThrow(sentence);
	});
});
