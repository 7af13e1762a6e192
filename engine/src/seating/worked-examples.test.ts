import { describe, expect, it } from 'vitest';
import type { SeatingInput, SeatingResult } from './index.ts';
import { seatingOutput, solveSeating } from './index.ts';

const people = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `p${at}` }));
const terms = ({ cost }: SeatingResult) => ({
	repeats: cost!.terms.contacts.amount,
	off: cost!.terms.sectors.amount,
	same: cost!.terms.organisations.amount
});
const tableOf = (result: SeatingResult, round: number, id: string) =>
	result.rounds[round - 1]!.tables.find((table) => table.people.includes(id))?.table;

async function solve(input: SeatingInput): Promise<SeatingResult> {
	const result = await solveSeating(input);
	expect(seatingOutput.parse(result)).toEqual(result);
	return result;
}

describe('solveSeating, by hand', () => {
	it('lets four people meet in three rounds of pairs', async () => {
		const result = await solve({ people: people(4), tables: { count: 2 }, rounds: 3 });
		expect(result).toMatchObject({ status: 'optimal', value: 0, bound: 0, gap: 0 });
		expect(result.cost!.contacts).toEqual({ distinct: 6, atMost: 6, mostOften: 1 });
		expect(result.explanation).toContainEqual({ code: 'everyone-met', pairs: 6 });
		expect(result.explanation).toContainEqual({
			code: 'from-design',
			design: 'round-robin',
			rounds: 3
		});
	});

	it('repeats two meetings where four people pair a fourth time', async () => {
		const input = { people: people(4), tables: { count: 2 }, rounds: 4 };
		for (const objective of ['mostContacts', 'evenRepeats'] as const) {
			const result = await solve({ ...input, objective });
			// 8 meetings, 6 pairs: two meet again, each costs the weight of 10.
			expect(result).toMatchObject({ status: 'optimal', value: 20, bound: 20 });
			expect(result.explanation).toContainEqual({ code: 'repeats-unavoidable', atLeast: 2 });
		}
	});

	it('tells the two objectives apart', async () => {
		// 6 people at 2 tables of 3: a table of 3 from 2 tables repeats at least one pair, so each of
		// the rounds 2 to 4 repeats two pairs at least; spread evenly, no pair meets three times.
		const input = { people: people(6), tables: { count: 2 }, rounds: 4 };
		const even = await solve({ ...input, objective: 'evenRepeats' });
		expect(even.cost!.terms.contacts).toMatchObject({ amount: 12, bound: 12 });
		const most = await solve({ ...input, objective: 'mostContacts' });
		expect(most.cost!.contacts.distinct).toBe(15);
		expect(most.cost!.terms.contacts).toMatchObject({ amount: 9, bound: 9 });
	});

	it('keeps sectors balanced and colleagues apart', async () => {
		const sectors = ['administration', 'business', 'social'];
		const input = {
			people: people(9).map(({ id }, at) => ({
				id,
				sector: sectors[at % 3]!,
				organisation: `o${Math.floor(at / 3)}`
			})),
			tables: { count: 3 },
			rounds: 2
		};
		expect(terms(await solve(input))).toEqual({ repeats: 0, off: 0, same: 0 });
	});

	it('cannot part three colleagues at two tables, and says so in the bound', async () => {
		const input = {
			people: people(4).map(({ id }, at) => ({ id, ...(at < 3 && { organisation: 'o' }) })),
			tables: { count: 2 },
			rounds: 1
		};
		const result = await solve(input);
		expect(result.cost!.terms.organisations).toEqual({ weight: 6, amount: 1, cost: 6, bound: 1 });
		expect(result.status).toBe('optimal');
	});

	it('counts past meetings by their weight', async () => {
		const past = [{ people: ['p0', 'p1', 'p2', 'p3'], weight: 0.25 }];
		const input = { people: people(4), tables: { count: 2 }, rounds: 1, past };
		// Two pairs meet, both met before: 2 × 0.25 × 10.
		expect(await solve(input)).toMatchObject({ status: 'optimal', value: 5, bound: 5 });
		const fresh = await solve({ ...input, past: [{ people: ['p0', 'p1'], weight: 0.25 }] });
		expect(fresh.value).toBe(0);
		expect(tableOf(fresh, 1, 'p0')).not.toBe(tableOf(fresh, 1, 'p1'));
	});

	it('keeps the rules: together, apart, fixed, absent', async () => {
		const result = await solve({
			people: people(7).map((one, at) => (at === 6 ? { ...one, absent: [1] } : one)),
			tables: [
				{ id: 'A', seats: 3 },
				{ id: 'B', seats: 5 }
			],
			rounds: 2,
			keepTogether: [
				['p0', 'p1'],
				['p1', 'p2'],
				['p2', 'p0']
			],
			keepApart: [['p3', 'p4']],
			fixed: [
				{ person: 'p3', table: 'A' },
				{ person: 'p5', table: 'A', round: 2 }
			]
		});
		for (const round of [1, 2]) {
			const trio = ['p0', 'p1', 'p2'].map((id) => tableOf(result, round, id));
			expect(new Set(trio).size).toBe(1);
			expect(tableOf(result, round, 'p3')).toBe('A');
			expect(tableOf(result, round, 'p4')).toBe('B');
		}
		expect(tableOf(result, 2, 'p5')).toBe('A');
		expect(tableOf(result, 1, 'p6')).toBeUndefined();
		expect(tableOf(result, 2, 'p6')).toBeDefined();
	});

	it('leaves even sizes where the rules need it, and says so', async () => {
		const result = await solve({
			people: people(6),
			tables: [
				{ id: 'A', seats: 4 },
				{ id: 'B', seats: 4 }
			],
			rounds: 1,
			keepTogether: [['p0', 'p1', 'p2', 'p3']]
		});
		expect(result.rounds[0]!.tables.map((table) => table.people.length).sort()).toEqual([2, 4]);
		expect(result.explanation).toContainEqual({ code: 'uneven-tables', rounds: [1] });
	});

	it('keeps what was held and plans the rest around it', async () => {
		const held = [
			{
				tables: [
					{ table: '1', people: ['p0', 'p1'] },
					{ table: '2', people: ['p2', 'p3'] }
				]
			}
		];
		const result = await solve({ people: people(4), tables: { count: 2 }, rounds: 3, held });
		expect(result.rounds[0]).toMatchObject({ ...held[0]!, held: true });
		expect(result).toMatchObject({ status: 'optimal', value: 0 });
		expect(result.explanation).toContainEqual({ code: 'rounds-kept', rounds: 1 });
	});

	it('starts from an earlier plan after a no-show', async () => {
		const input = { people: people(16), tables: { count: 4 }, rounds: 5 };
		const plan = (await solve(input)).rounds;
		const result = await solve({
			...input,
			people: input.people.slice(1),
			held: [
				{
					tables: plan[0]!.tables.map(({ table, people: ids }) => ({
						table,
						people: ids.filter((id) => id !== 'p0')
					}))
				}
			],
			plan
		});
		expect(result).toMatchObject({ status: 'optimal', value: 0 });
		expect(result.statistics.start).toBe('plan');
		expect(result.explanation).toContainEqual({ code: 'from-plan' });
	});
});
