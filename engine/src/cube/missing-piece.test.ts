import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EngineInputError } from '../input-error.ts';
import { explainMissingPiece, missingPiece } from './index.ts';
import type { CubeInput } from './index.ts';
import { smallCluster } from './small-cluster.test-support.ts';

/** B and C lack transport, C and D lack a hall, and A gives the only thing there is to B. */
const input: CubeInput = {
	members: ['A', 'B', 'C', 'D'].map((id) => ({ id })),
	offers: [{ id: 'o', member: 'A', terms: ['gift'] }],
	needs: [
		{ id: 'books', member: 'B', terms: ['gift'], category: 'accounting' },
		{ id: 'bus1', member: 'B', terms: ['gift'], category: 'transport', priority: 3 },
		{ id: 'bus2', member: 'C', terms: ['gift'], category: 'transport', priority: 1 },
		{ id: 'hall1', member: 'C', terms: ['gift'], category: 'hall' },
		{ id: 'hall2', member: 'D', terms: ['gift'], category: 'hall' },
		{ id: 'swap', member: 'D', terms: ['exchange'], category: 'design' }
	],
	fits: [{ offer: 'o', need: 'books', score: 1 }]
};

describe('missingPiece', () => {
	it('ranks one more offer of each category by members, then by value', async () => {
		const { pieces, counts } = await missingPiece(input);
		expect(pieces.map(({ category, gain, serves }) => [category, gain, serves])).toEqual([
			['hall', { members: 1, value: 2000 }, ['hall1']],
			['transport', { members: 1, value: 1000 }, ['bus2']]
		]);
		expect(counts).toEqual({ candidates: 3, solved: 3, pruned: 0 });
	});

	it('reckons with the units of the candidate', async () => {
		const { pieces } = await missingPiece(input, [
			{ category: 'hall', capacity: 2, place: 'Gorzów' }
		]);
		expect(pieces).toEqual([
			{
				category: 'hall',
				place: 'Gorzów',
				gain: { members: 2, value: 4000 },
				serves: ['hall1', 'hall2'],
				newlyServed: ['C', 'D'],
				status: 'optimal'
			}
		]);
	});

	it('counts what the new offer frees for others', async () => {
		const chain: CubeInput = {
			...input,
			fits: [...input.fits, { offer: 'o', need: 'hall2', score: 1 }]
		};
		const candidate = { category: 'accounting', fits: [{ need: 'books', score: 0.5 }] };
		const { pieces } = await missingPiece(chain, [candidate]);
		expect(pieces[0]).toMatchObject({ serves: ['books'], gain: { members: 1 } });
		expect(pieces[0]!.newlyServed).toHaveLength(1);
	});

	it('leaves candidates unsolved that cannot come among the best', async () => {
		const needs = Array.from({ length: 12 }, (_, index) => ({
			id: `n${index}`,
			member: `m${index}`,
			category: `c${Math.floor(index / 2)}`
		}));
		const members = [...needs.map(({ member }) => ({ id: member })), { id: 'last' }];
		const last = { id: 'n', member: 'last', category: 'last' };
		const candidates = [...'012345'].map((at) => ({ category: `c${at}`, capacity: 2 }));
		const { counts } = await missingPiece(
			{ members, offers: [], needs: [...needs, last], fits: [] },
			[{ category: 'last', capacity: 2 }, ...candidates]
		);
		expect(counts).toEqual({ candidates: 7, solved: 6, pruned: 1 });
	});

	it('proves nothing, and prunes nothing, by a plan that ran out of time', async () => {
		let unproved = 0;
		for (const drawn of fc.sample(smallCluster, { numRuns: 37, seed: 5 })) {
			let time = 0;
			const now = () => (time += 1e6);
			const fits = drawn.needs.map(({ id }) => ({ need: id, score: 1 }));
			const candidates = [...'1234567'].map((at) => ({ category: `c${at}`, fits }));
			const { base, pieces, counts } = await missingPiece(drawn, candidates, { now });
			const [members] = base.levels;
			if (members!.value === members!.bound) continue;
			unproved++;
			expect(base.status).toBe('feasible');
			for (const { status } of pieces) expect(status).toBe('feasible');
			expect(counts).toEqual({ candidates: 7, solved: 7, pruned: 0 });
		}
		expect(unproved).toBeGreaterThan(0);
	});

	it('refuses a candidate that makes no sense', async () => {
		await expect(missingPiece(input, [{ category: 'hall', capacity: 0 }])).rejects.toThrow(
			EngineInputError
		);
		await expect(
			missingPiece(input, [{ category: 'hall', fits: [{ need: 'x', score: 1 }] }])
		).rejects.toThrow(EngineInputError);
	});

	it('is told in one sentence', async () => {
		const [hall] = (await missingPiece(input)).pieces;
		const nameOf = (id: string) => (id === 'hall' ? 'Sala' : `firma ${id}`);
		expect(explainMissingPiece(hall!, 'pl', nameOf)).toBe(
			'Sala: taka oferta odpowie na potrzeby (1), a pomoc dostanie też: firma C.'
		);
		expect(explainMissingPiece(hall!, 'en', nameOf)).toBe(
			'Sala: such an offer would serve 1 need and also bring help to: firma C.'
		);
	});

	it('is told with its place, by ids without names, and when it adds value only', () => {
		const piece = {
			category: 'hall',
			place: 'Gorzów',
			gain: { members: 0, value: 3000 },
			serves: ['hall1', 'hall2'],
			newlyServed: [],
			status: 'optimal' as const
		};
		expect(explainMissingPiece(piece, 'pl')).toBe(
			'hall, Gorzów: taka oferta odpowie na potrzeby (2) i zwiększy korzyść.'
		);
		expect(explainMissingPiece(piece, 'en')).toBe(
			'hall, Gorzów: such an offer would serve 2 needs and add value.'
		);
	});
});
