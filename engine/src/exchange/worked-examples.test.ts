import { describe, expect, it } from 'vitest';
import { solveExchange } from './index.ts';
import type { ExchangeInput, Run } from './index.ts';

const people = (...ids: string[]) => ids.map((id) => ({ id }));
const arcs = (...pairs: string[]) => pairs.map((pair) => ({ from: pair[0]!, to: pair[1]! }));
const ids = (runs: Run[]) => runs.map(({ steps }) => steps.map(({ from }) => from).join(''));

/** a and b can swap; a, c, d can go round: three are more than two. */
const swapOrRing: ExchangeInput = {
	vertices: people('a', 'b', 'c', 'd'),
	arcs: arcs('ab', 'ba', 'ac', 'cd', 'da')
};

describe('worked examples', () => {
	it('takes the longer ring where it may', async () => {
		const result = await solveExchange(swapOrRing);
		expect(ids(result.cycles)).toEqual(['acd']);
		expect(result).toMatchObject({ status: 'optimal', value: 3, bound: 3, gap: 0 });
		expect(result.served).toEqual(['a', 'c', 'd']);
		expect(result.statistics).toMatchObject({ models: { circulation: 1 }, arcs: 5, arcsLeft: 5 });
	});

	it('swaps where rings of three are not allowed', async () => {
		const result = await solveExchange({ ...swapOrRing, maxCycle: 2 });
		expect(ids(result.cycles)).toEqual(['ab']);
		expect(result.statistics).toMatchObject({ models: { cycles: 1 }, arcsLeft: 2 });
	});

	it('does nothing where no cycle is allowed and there is no gift', async () => {
		const result = await solveExchange({ ...swapOrRing, maxCycle: 1 });
		expect(result).toMatchObject({ status: 'optimal', value: 0, cycles: [], gap: 0 });
	});

	it('starts chains at gifts and keeps to their length', async () => {
		const chain: ExchangeInput = {
			vertices: [{ id: 'g', gift: true }, ...people('a', 'b', 'c')],
			arcs: arcs('ga', 'ab', 'bc', 'cg')
		};
		const long = await solveExchange(chain);
		expect(ids(long.chains)).toEqual(['gab']);
		expect(long.served).toEqual(['a', 'b', 'c']);
		const short = await solveExchange({ ...chain, maxChain: 2 });
		expect(short.served).toEqual(['a', 'b']);
		const none = await solveExchange({ ...chain, maxChain: 0 });
		expect(none.served).toEqual([]);
	});

	it('weighs served first and weights second, or the other way round', async () => {
		const input: ExchangeInput = {
			vertices: people('a', 'b', 'c', 'd'),
			arcs: [
				{ from: 'a', to: 'b', weight: 5.5 },
				{ from: 'b', to: 'a', weight: 5.5 },
				...arcs('ac', 'cd', 'da').map((arc) => ({ ...arc, weight: 1.25 }))
			]
		};
		const many = await solveExchange({ ...input, objective: ['served', 'weight'] });
		expect(many.levels).toEqual([
			{ name: 'served', value: 3, bound: 3, gap: 0 },
			{ name: 'weight', value: 3.75, bound: 3.75, gap: 0 }
		]);
		const heavy = await solveExchange({ ...input, objective: ['weight', 'served'] });
		expect(heavy.levels.map(({ value }) => value)).toEqual([11, 2]);
	});

	it('passes one thing at most over a stand-in and does not count it', async () => {
		const result = await solveExchange({
			vertices: [...people('a', 'b', 'c', 'd'), { id: '%', standIn: true, owner: 'a' }],
			arcs: [...arcs('b%', 'c%', 'ab', 'dc', 'ac'), { from: '%', to: 'a' }, { from: '%', to: 'd' }]
		});
		expect(result.value).toBe(2);
		expect(result.cycles[0]!.steps.map(({ through }) => through)).toContainEqual(['%']);
	});

	it('does not give anyone their own thing over a stand-in', async () => {
		const input: ExchangeInput = {
			vertices: [...people('a', 'b'), { id: '%', standIn: true }],
			arcs: arcs('a%', '%a', 'ab', 'b%', 'ba')
		};
		expect((await solveExchange(input)).cycles[0]!.steps).toHaveLength(2);
		expect((await solveExchange({ ...input, maxCycle: 2 })).value).toBe(2);
	});

	it('keeps an owner within the limit', async () => {
		const sale = (money: number): ExchangeInput => ({
			vertices: [
				{ id: 'cash 1', owner: 'buyer' },
				{ id: 'cash 2', owner: 'buyer' },
				...people('x', 'y')
			],
			arcs: [
				{ from: 'x', to: 'cash 1' },
				{ from: 'cash 1', to: 'x', price: 6 },
				{ from: 'y', to: 'cash 2' },
				{ from: 'cash 2', to: 'y', price: 5 }
			],
			limits: [{ owner: 'buyer', money }]
		});
		const both = await solveExchange(sale(11));
		expect(both.value).toBe(4);
		const one = await solveExchange(sale(10.5));
		expect(one).toMatchObject({ status: 'optimal', value: 2 });
		expect(one.spent).toEqual([{ owner: 'buyer', money: 5, limit: 10.5 }]);
		const bounded = await solveExchange({ ...sale(10.5), maxCycle: 3 });
		expect(bounded).toMatchObject({ status: 'optimal', value: 2 });
	});
});
