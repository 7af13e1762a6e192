import { describe, expect, it } from 'vitest';
import type { SeatingInput } from './index.ts';
import { explainInfeasible, solveSeating } from './index.ts';

const people = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `p${at}` }));
const tables = [
	{ id: 'A', seats: 2 },
	{ id: 'B', seats: 2 }
];
const four = { people: people(4), tables, rounds: 2 };

const cases: [string, SeatingInput, object, string][] = [
	[
		'more people than seats',
		{ ...four, people: people(5) },
		{ code: 'too-few-seats', round: 1, people: 5, seats: 4 },
		'Round 1 has 5 people and 4 seats.'
	],
	[
		'no tables at all',
		{ people: people(1), tables: { count: 0 }, rounds: 1 },
		{ code: 'too-few-seats', round: 1, people: 1, seats: 0 },
		'Round 1 has 1 people and 0 seats.'
	],
	[
		'a chain of together that ends in apart',
		{
			...four,
			keepTogether: [
				['p3', 'p2'],
				['p0', 'p1'],
				['p1', 'p2']
			],
			keepApart: [['p0', 'p3']]
		},
		{ code: 'together-and-apart', people: ['p0', 'p3'], path: ['p0', 'p1', 'p2', 'p3'] },
		'p0 and p3 are to sit apart and yet together (p0 – p1 – p2 – p3).'
	],
	[
		'a block larger than every table',
		{ ...four, keepTogether: [['p0', 'p1', 'p2']] },
		{ code: 'together-too-large', round: 1, people: ['p0', 'p1', 'p2'], seats: 2 },
		'No table holds these people, for the largest has 2 seats: p0, p1, p2.'
	],
	[
		'together, but fixed at two tables',
		{
			...four,
			keepTogether: [['p0', 'p1']],
			fixed: [
				{ person: 'p0', table: 'A', round: 2 },
				{ person: 'p1', table: 'B' }
			]
		},
		{ code: 'fixed-at-two-tables', round: 2, people: ['p0', 'p1'], tables: ['A', 'B'] },
		'In round 2 these sit together but are fixed at different tables (A, B): p0, p1.'
	],
	[
		'three fixed at a table of two',
		{ ...four, fixed: ['p0', 'p1', 'p2'].map((person) => ({ person, table: 'A' })) },
		{ code: 'fixed-table-full', round: 1, table: 'A', people: ['p0', 'p1', 'p2'], seats: 2 },
		'In round 1 the table A has 2 seats, too few for those fixed there: p0, p1, p2.'
	],
	[
		'two kept apart, fixed at one table',
		{
			...four,
			keepApart: [['p0', 'p1']],
			fixed: ['p0', 'p1'].map((person) => ({ person, table: 'A' }))
		},
		{ code: 'fixed-apart', round: 1, table: 'A', people: ['p0', 'p1'] },
		'In round 1 people who are to sit apart are fixed at the table A: p0, p1.'
	],
	[
		'three to keep apart at two tables',
		{ ...four, keepApart: [['p0', 'p1', 'p2']] },
		{ code: 'apart-too-many', round: 1, people: ['p0', 'p1', 'p2'], tables: 2 },
		'In round 1 3 people are to sit apart, but there are 2 tables: p0, p1, p2.'
	],
	[
		'an odd ring of pairs to keep apart at two tables',
		{ people: people(5), tables: { count: 2 }, rounds: 1, keepApart: ring(5) },
		{ code: 'no-way-to-fill', round: 1, proved: true },
		'Round 1 cannot be seated by the rules in any way.'
	]
];

function ring(count: number): string[][] {
	return Array.from({ length: count }, (_, at) => [`p${at}`, `p${(at + 1) % count}`]);
}

describe('solveSeating on rules that contradict each other', () => {
	it.each(cases)('says why: %s', async (_, input, reason, sentence) => {
		const result = await solveSeating(input);
		expect(result).toMatchObject({ status: 'infeasible', value: null, rounds: [], cost: null });
		expect(result.infeasible).toContainEqual(reason);
		const found = result.infeasible.find(({ code }) => code === (reason as { code: string }).code)!;
		expect(explainInfeasible(found, 'en')).toBe(sentence);
		expect(explainInfeasible(found, 'pl')).toMatch(/\p{L}.*\.$/u);
	});

	it('names people as the caller does', async () => {
		const { infeasible } = await solveSeating({ ...four, keepApart: [['p0', 'p1', 'p2']] });
		expect(explainInfeasible(infeasible[0]!, 'pl', (id) => id.replace('p', 'Osoba '))).toBe(
			'W rundzie 1 przy osobnych stołach ma siedzieć 3 osób, a stołów jest 2: Osoba 0, Osoba 1, Osoba 2.'
		);
	});

	it('does not mind a contradiction between people who are never there together', async () => {
		const [first, second, ...rest] = people(4);
		const result = await solveSeating({
			...four,
			people: [{ ...first!, absent: [1] }, { ...second!, absent: [2] }, ...rest],
			keepTogether: [['p0', 'p1']],
			keepApart: [['p0', 'p1']]
		});
		expect(result.status).not.toBe('infeasible');
	});

	it('says when it gave up rather than that there is none', () => {
		const reason = { code: 'no-way-to-fill', round: 2, proved: false } as const;
		expect(explainInfeasible(reason, 'en')).toBe('No way to seat round 2 by the rules was found.');
		expect(explainInfeasible(reason, 'pl')).toContain('nie znaleziono');
		expect(explainInfeasible({ ...reason, proved: true }, 'pl')).toContain('nie da się');
	});
});
