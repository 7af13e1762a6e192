import { describe, expect, it } from 'vitest';
import { checkConsortium, solveConsortium } from './index.ts';
import type { ConsortiumInput, ConsortiumPhase } from './index.ts';
import { tinyInput } from './brute-force.test-support.ts';

const good: ConsortiumInput = {
	members: [{ id: 'a' }, { id: 'b' }],
	parts: [{ id: 'p', amount: 2 }],
	offers: [{ id: 'o', member: 'a', items: [{ part: 'p', unitPrice: 5 }] }]
};
const [offer] = good.offers;
const item = { part: 'p', unitPrice: 1 };

describe('nonsense', () => {
	it.each<[string, unknown, string]>([
		['nothing', undefined, 'cannot be read'],
		['a number', 7, 'cannot be read'],
		['an empty object', {}, 'cannot be read: members'],
		['no parts', { ...good, parts: [] }, 'at least one part is needed'],
		['NaN', { ...good, parts: [{ id: 'p', amount: NaN }] }, 'parts[0].amount'],
		['half a unit', { ...good, parts: [{ id: 'p', amount: 1.5 }] }, 'parts[0].amount'],
		['a negative price', { ...good, offers: [{ ...offer, price: -1 }] }, 'offers[0].price'],
		['negative capacity', { ...good, offers: [{ ...offer, capacity: -1 }] }, 'offers[0].capacity'],
		[
			'a member twice',
			{ ...good, members: [{ id: 'a' }, { id: 'a' }] },
			'"a" occurs twice in members'
		],
		['a part twice', { ...good, parts: [{ id: 'p' }, { id: 'p' }] }, '"p" occurs twice in parts'],
		['an offer twice', { ...good, offers: [offer, offer] }, '"o" occurs twice in offers'],
		['an unknown member', { ...good, offers: [{ ...offer, member: 'x' }] }, 'of the member "x"'],
		[
			'an unknown part',
			{ ...good, offers: [{ ...offer, items: [{ part: 'x' }] }] },
			'for the part "x"'
		],
		[
			'a part twice in an offer',
			{ ...good, offers: [{ ...offer, items: [item, item] }] },
			'names a part twice'
		],
		[
			'an unknown required member',
			{ ...good, conditions: { required: ['x'] } },
			'requires the member "x"'
		],
		['an unknown pair', { ...good, conditions: { apart: [['a', 'x']] } }, 'names the member "x"'],
		['a pair of one', { ...good, conditions: { together: [['a', 'a']] } }, 'names "a" twice'],
		[
			'too much money',
			{ ...good, offers: [{ ...offer, items: [{ part: 'p', unitPrice: 1e12 }] }] },
			'added up exactly'
		],
		[
			'a million members',
			{ ...good, members: Array.from({ length: 1_000_000 }, (_, at) => ({ id: `m${at}` })) },
			'members'
		]
	])('answers %s with one sentence', async (_, input, sentence) => {
		const error = await solveConsortium(input as ConsortiumInput).catch((reason: Error) => reason);
		expect(error).toMatchObject({ name: 'EngineInputError' });
		expect((error as Error).message).toContain(sentence);
		expect((error as Error).message).toMatch(/^[^\n]*\.$/);
	});

	it('refuses more places of parts than it can hold', async () => {
		const parts = Array.from({ length: 2001 }, (_, at) => ({ id: `p${at}` }));
		const items = parts.map(({ id }) => ({ part: id }));
		const offers = Array.from({ length: 250 }, (_, at) => ({ id: `o${at}`, member: 'a', items }));
		await expect(solveConsortium({ ...good, parts, offers })).rejects.toThrow(
			'The offers name parts 500250 times; at most 500000 are possible.'
		);
	});

	it('answers no members and no offers', async () => {
		const { status, infeasible } = await solveConsortium({ ...good, members: [], offers: [] });
		expect(status).toBe('infeasible');
		expect(infeasible!.unoffered).toEqual(['p']);
	});

	it('answers an offer of nothing and one member', async () => {
		const offers = [...good.offers, { id: 'none', member: 'a', price: 3, items: [] }];
		const { value, further } = await solveConsortium({ ...good, members: [{ id: 'a' }], offers });
		expect([value, further]).toEqual([10, 'none']);
	});

	it.each([
		['an unknown offer', { offer: 'x', part: 'p', amount: 1 }, 'No offer "x"'],
		['an unknown part', { offer: 'o', part: 'x', amount: 1 }, 'for the part "x"'],
		['no amount', { offer: 'o', part: 'p', amount: 0 }, 'not a whole number']
	])('refuses work by hand with %s', (_, work, sentence) => {
		expect(() => checkConsortium(good, [work])).toThrow(sentence);
	});
});

describe('control', () => {
	it('stops when asked to', async () => {
		const signal = { aborted: false };
		const phases = new Set<ConsortiumPhase>();
		const stopped = solveConsortium(tinyInput(3), {
			signal,
			onProgress: ({ phase }) => {
				phases.add(phase);
				signal.aborted = true;
			}
		});
		await expect(stopped).rejects.toMatchObject({ name: 'EngineCancelledError' });
		expect([...phases]).toEqual(['teams']);
	});

	it('says unknown when there is no time at all', async () => {
		let time = 0;
		const now = () => (time += 60_000);
		const result = await solveConsortium(tinyInput(11), { now });
		expect(
			result.status === 'unknown' || result.teams.length > 0 || result.infeasible !== null
		).toBe(true);
	});
});
