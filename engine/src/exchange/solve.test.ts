import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EngineInputError } from '../input-error.ts';
import { seededRandom } from '../random.ts';
import { EngineCancelledError } from '../worker-errors.ts';
import { solveExchange } from './index.ts';
import type { ExchangeInput } from './index.ts';
import { checkRules } from './rules.test-support.ts';

/** A pool in which everyone likes what a part of the others gives. */
function pool(size: number, gifts: number, share: number, seed: number): ExchangeInput {
	const random = seededRandom(seed);
	const arcs: ExchangeInput['arcs'] = [];
	for (let from = 0; from < size; from++) {
		for (let to = gifts; to < size; to++) {
			if (from !== to && random() < share) {
				arcs.push({ from: `${from}`, to: `${to}`, weight: 1 + Math.floor(100 * random()) / 10 });
			}
		}
	}
	return {
		vertices: Array.from({ length: size }, (_, i) => ({ id: `${i}`, gift: i < gifts })),
		arcs
	};
}

describe('solveExchange', () => {
	it('gives the same bytes for the same input and seed', async () => {
		for (const lengths of [{}, { maxCycle: 3, maxChain: 3 }]) {
			const input: ExchangeInput = { ...pool(40, 4, 0.1, 1), ...lengths, objective: ['weight'] };
			const first = JSON.stringify(await solveExchange(input));
			expect(JSON.stringify(await solveExchange(input))).toBe(first);
		}
	});

	it('does not care what the vertices are called or in which order they come', async () => {
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 1, max: 10_000 }), async (seed) => {
				const input: ExchangeInput = { ...pool(14, 2, 0.2, seed), maxCycle: 3, maxChain: 2 };
				const renamed: ExchangeInput = {
					...input,
					vertices: input.vertices.map((one) => ({ ...one, id: `x${one.id}` })).reverse(),
					arcs: input.arcs
						.map((arc) => ({ ...arc, from: `x${arc.from}`, to: `x${arc.to}` }))
						.reverse()
				};
				for (const objective of [['served'], ['weight']] as const) {
					const levels = (await solveExchange({ ...input, objective: [...objective] })).levels;
					expect((await solveExchange({ ...renamed, objective: [...objective] })).levels).toEqual(
						levels
					);
				}
			}),
			{ numRuns: 25 }
		);
	});

	it('never serves fewer when an arc is added or longer runs are allowed', async () => {
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 1, max: 10_000 }), async (seed) => {
				const input = pool(20, 2, 0.12, seed);
				const fewer = { ...input, arcs: input.arcs.slice(0, -5), maxCycle: 3, maxChain: 3 };
				const some = await solveExchange(fewer);
				const more = await solveExchange({ ...fewer, arcs: input.arcs });
				const longer = await solveExchange({ ...fewer, arcs: input.arcs, maxCycle: 4 });
				const any = await solveExchange({
					...fewer,
					arcs: input.arcs,
					maxCycle: null,
					maxChain: null
				});
				const values = [some, more, longer, any].map(({ value }) => value);
				expect(values).toEqual(values.toSorted((a, b) => a - b));
				for (const { status } of [some, more, longer, any]) expect(status).toBe('optimal');
			}),
			{ numRuns: 25 }
		);
	});

	it('prices cycles and chains where they are too many to list', async () => {
		for (const objective of [['served'], ['weight'], ['served', 'weight']] as const) {
			const input: ExchangeInput = {
				...pool(36, 4, 0.4, 3),
				maxCycle: 3,
				maxChain: 3,
				objective: [...objective]
			};
			const result = await solveExchange(input, { now: () => performance.now() });
			checkRules(input, result);
			expect(result.statistics.models).toEqual({ priced: 1 });
			expect(result.status).toBe('optimal');
		}
	});

	it('says how good a solution is that the clock cut short', async () => {
		for (const lengths of [{}, { maxCycle: 3, maxChain: 3 }]) {
			let clock = 0;
			const now = () => (clock += 600);
			const input: ExchangeInput = { ...pool(300, 4, 0.3, 5), ...lengths, timeLimitSeconds: 1 };
			const result = await solveExchange(input, { now });
			checkRules(input, result);
			expect(result.statistics.timedOut).toBe(true);
			expect(result.bound).toBeGreaterThanOrEqual(result.value);
		}
	});

	it('stops when asked, before it begins and on the way', async () => {
		const input = { ...pool(120, 5, 0.3, 1), maxCycle: 3, maxChain: 3 };
		await expect(solveExchange(input, { signal: { aborted: true } })).rejects.toThrow(
			EngineCancelledError
		);
		const signal = { aborted: false };
		const phases = new Set<string>();
		const onProgress = ({ phase }: { phase: string }) => {
			phases.add(phase);
			signal.aborted = phase === 'pricing';
		};
		await expect(solveExchange(input, { signal, onProgress })).rejects.toThrow(
			EngineCancelledError
		);
		expect(phases).toContain('pricing');
	});
});

describe('nonsense', () => {
	const a = { id: 'a' };
	const b = { id: 'b' };
	const swap = [
		{ from: 'a', to: 'b' },
		{ from: 'b', to: 'a' }
	];
	it.each<[string, unknown, string]>([
		['nothing', undefined, 'expected object'],
		['no arcs', { vertices: [] }, 'arcs'],
		['an unknown vertex', { vertices: [a], arcs: swap }, 'names the vertex "b"'],
		['the same id twice', { vertices: [a, a], arcs: [] }, 'occurs twice in vertices'],
		[
			'a weight that is no number',
			{ vertices: [a, b], arcs: [{ ...swap[0], weight: NaN }] },
			'arcs[0].weight'
		],
		[
			'too many decimals',
			{ vertices: [a, b], arcs: [{ ...swap[0], weight: 1e-10 }] },
			'nine decimals'
		],
		[
			'more than is exact',
			{
				vertices: [a, b],
				arcs: swap.map((arc, i) => ({ ...arc, weight: 1e9 - i * 1e-7 })),
				objective: ['weight']
			},
			'too large or too fine'
		],
		[
			'a negative limit',
			{ vertices: [a], arcs: [], limits: [{ owner: 'a', money: -1 }] },
			'limits[0].money'
		],
		[
			'a limit of nobody',
			{ vertices: [a], arcs: [], limits: [{ owner: 'x', money: 1 }] },
			'who has no vertex'
		],
		[
			'two limits',
			{
				vertices: [a],
				arcs: [],
				limits: [
					{ owner: 'a', money: 1 },
					{ owner: 'a', money: 2 }
				]
			},
			'twice in limits'
		],
		['a level twice', { vertices: [a], arcs: [], objective: ['served', 'served'] }, 'once only'],
		[
			'gift and stand-in',
			{ vertices: [{ ...a, gift: true, standIn: true }], arcs: [] },
			'cannot be a gift'
		],
		[
			'weights between stand-ins in a circle',
			{
				vertices: [
					{ ...a, standIn: true },
					{ ...b, standIn: true }
				],
				arcs: swap.map((arc) => ({ ...arc, weight: 1 }))
			},
			'stand for each other'
		],
		['a length below zero', { vertices: [a], arcs: [], maxCycle: -1 }, 'maxCycle']
	])('refuses %s in one sentence', async (_, input, words) => {
		const error = await solveExchange(input as ExchangeInput).then(
			() => undefined,
			(thrown: unknown) => thrown
		);
		expect(error).toBeInstanceOf(EngineInputError);
		expect((error as Error).message).toContain(words);
		expect((error as Error).message).toMatch(/^[^\n]*\.$/);
	});

	it.each<[string, ExchangeInput]>([
		['nothing at all', { vertices: [], arcs: [] }],
		['one member', { vertices: [a], arcs: [{ from: 'a', to: 'a' }] }],
		['gifts that nobody wants', { vertices: [{ ...a, gift: true }, b], arcs: [] }],
		[
			'stand-ins alone',
			{
				vertices: [
					{ ...a, standIn: true },
					{ ...b, standIn: true }
				],
				arcs: swap
			}
		],
		[
			'nothing but losses',
			{ vertices: [a, b], arcs: swap.map((arc) => ({ ...arc, weight: -1 })), objective: ['weight'] }
		]
	])('answers %s with an empty exchange', async (_, input) => {
		for (const maxCycle of [null, 0, 2, 3]) {
			const result = await solveExchange({ ...input, maxCycle });
			expect(result).toMatchObject({ status: 'optimal', value: 0, cycles: [], chains: [] });
		}
	});

	it('copes with fifty thousand members in one ring', async () => {
		const count = 50_000;
		const input = {
			vertices: Array.from({ length: count }, (_, i) => ({ id: `${i}` })),
			arcs: Array.from({ length: count }, (_, i) => ({ from: `${i}`, to: `${(i + 1) % count}` }))
		};
		expect((await solveExchange(input)).value).toBe(count);
		expect((await solveExchange({ ...input, maxCycle: 3 })).value).toBe(0);
	});
});
