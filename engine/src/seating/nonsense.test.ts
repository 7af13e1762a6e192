import { describe, expect, it } from 'vitest';
import { EngineInputError } from '../input-error.ts';
import { EngineCancelledError } from '../worker-errors.ts';
import { costOfMove, costOfSeating, solveSeating } from './index.ts';
import type { SeatingInput } from './index.ts';

const people = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `p${at}` }));
const four: SeatingInput = { people: people(4), tables: { count: 2 }, rounds: 2 };
const seated = (...tables: string[][]) => ({
	tables: tables.map((list, at) => ({ table: String(at + 1), people: list }))
});

describe('solveSeating on nonsense', () => {
	it.each<[string, unknown]>([
		['nothing', undefined],
		['no fields', {}],
		['NaN rounds', { ...four, rounds: NaN }],
		['half a round', { ...four, rounds: 1.5 }],
		['negative seats', { ...four, tables: [{ id: 'A', seats: -1 }] }],
		['the same person twice', { ...four, people: [...people(2), { id: 'p0' }] }],
		[
			'the same table twice',
			{
				...four,
				tables: [
					{ id: 'A', seats: 2 },
					{ id: 'A', seats: 2 }
				]
			}
		],
		['somebody unknown to keep apart', { ...four, keepApart: [['p0', 'x']] }],
		['somebody unknown to keep together', { ...four, keepTogether: [['x', 'p0']] }],
		['somebody unknown in the past', { ...four, past: [{ people: ['p0', 'x'] }] }],
		['somebody unknown fixed', { ...four, fixed: [{ person: 'x', table: '1' }] }],
		['fixed at an unknown table', { ...four, fixed: [{ person: 'p0', table: '9' }] }],
		['an unknown table held', { ...four, held: [{ tables: [{ table: '9', people: [] }] }] }],
		['somebody unknown held', { ...four, held: [seated(['x'])] }],
		['somebody twice in a held round', { ...four, held: [seated(['p0'], ['p0'])] }],
		['more rounds held than there are', { ...four, held: [seated(), seated(), seated()] }],
		['a weight below nothing', { ...four, past: [{ people: ['p0', 'p1'], weight: -1 }] }],
		['a million people', { ...four, people: people(1_000_000) }],
		[
			'groups of too many pairs',
			{
				...four,
				people: people(2000),
				past: Array(11).fill({ people: people(2000).map(({ id }) => id) })
			}
		]
	])('says one sentence: %s', async (_, input) => {
		const failure = await solveSeating(input as SeatingInput).catch((error: unknown) => error);
		expect(failure).toBeInstanceOf(EngineInputError);
		expect((failure as Error).message).toMatch(/^[^\n]{10,300}\.$/);
	});

	it.each<[string, SeatingInput]>([
		['nobody', { people: [], tables: { count: 3 }, rounds: 2 }],
		['nobody and no tables', { people: [], tables: [], rounds: 1 }],
		['one person', { people: people(1), tables: { count: 1 }, rounds: 3 }],
		['no rounds', { ...four, rounds: 0 }],
		['everybody absent', { ...four, people: people(4).map((one) => ({ ...one, absent: [1, 2] })) }],
		[
			'tables without seats',
			{
				...four,
				tables: [
					{ id: 'A', seats: 4 },
					{ id: 'B', seats: 0 }
				]
			}
		],
		['more tables than people', { ...four, tables: { count: 9 } }],
		['only held rounds', { ...four, rounds: 1, held: [seated(['p0', 'p1', 'p2'], ['p3'])] }],
		['weights of nothing', { ...four, weights: { contacts: 0, sectors: 0, organisations: 0 } }],
		['a plan out of date', { ...four, plan: [seated(['p0', 'gone'], [], [], ['p1'])] }]
	])('has a result: %s', async (_, input) => {
		const result = await solveSeating(input);
		expect(result.status).toBe('optimal');
		expect(result.rounds).toHaveLength(input.rounds);
	});

	it('stops when asked, and says where it is', async () => {
		const signal = { aborted: false };
		let reports = 0;
		const solving = solveSeating(
			{ people: people(24), tables: { count: 4 }, rounds: 5 },
			{
				signal,
				onProgress({ phase, done, total, bound }) {
					expect(phase).toBe('improve');
					expect(done).toBeLessThanOrEqual(total);
					expect(bound).toBe(320);
					signal.aborted = ++reports === 3;
				}
			}
		);
		await expect(solving).rejects.toBeInstanceOf(EngineCancelledError);
		expect(reports).toBe(3);
	});

	it('ends when the time is over, and says so', async () => {
		let time = 0;
		const result = await solveSeating(
			{ people: people(24), tables: { count: 4 }, rounds: 5, timeLimitSeconds: 1 },
			{ now: () => (time += 100) }
		);
		expect(result.status).toBe('feasible');
		expect(result.statistics.timedOut).toBe(true);
	});
});

describe('the cost of nonsense', () => {
	const rounds = [seated(['p0', 'p1'], ['p2', 'p3']), seated(['p0', 'p2'], ['p1', 'p3'])];
	const move = { round: 1, person: 'p0', table: '2' };

	it.each<[string, () => unknown]>([
		['a round too few', () => costOfSeating(four, rounds.slice(1))],
		['an unknown table', () => costOfSeating(four, [rounds[0]!, seated([], [], ['p0'])])],
		['an unknown person', () => costOfSeating(four, [rounds[0]!, seated(['x'])])],
		['somebody twice', () => costOfSeating(four, [rounds[0]!, seated(['p0'], ['p0'])])],
		['no problem', () => costOfSeating(null as never, rounds)],
		['a move of somebody unknown', () => costOfMove(four, rounds, { ...move, person: 'x' })],
		['a move to an unknown table', () => costOfMove(four, rounds, { ...move, table: '7' })],
		['a move in no round', () => costOfMove(four, rounds, { ...move, round: 3 })],
		['a move in a held round', () => costOfMove({ ...four, held: [rounds[0]!] }, rounds, move)],
		[
			'an exchange with somebody elsewhere',
			() => costOfMove(four, rounds, { ...move, inExchangeFor: 'p1' })
		],
		['a move of somebody without a seat', () => costOfMove(four, [seated(), rounds[1]!], move)]
	])('is one sentence: %s', (_, ask) => {
		expect(ask).toThrow(EngineInputError);
	});
});
