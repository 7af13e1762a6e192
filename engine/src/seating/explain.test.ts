import { describe, expect, it } from 'vitest';
import { costOfSeating, explainBroken, explainSeating } from './index.ts';
import type { BrokenRule, SeatingReason } from './index.ts';

const reasons: [SeatingReason, string, string][] = [
	[
		{ code: 'bound-reached' },
		'Lepszego układu nie ma: koszt równa się udowodnionej granicy.',
		'No seating is better: its cost equals the proved bound.'
	],
	[
		{ code: 'repeats-unavoidable', atLeast: 30 },
		'Powtórek nie da się uniknąć: jest ich co najmniej 30.',
		'Repeats cannot be avoided: there are at least 30.'
	],
	[{ code: 'everyone-met', pairs: 6 }, 'Każdy spotyka każdego.', 'Everyone meets everyone.'],
	[
		{ code: 'from-design', design: 'starter', rounds: 6 },
		'Liczba rund z gotowej konstrukcji bez powtórek: 6.',
		'Rounds from a construction without repeats: 6.'
	],
	[
		{ code: 'from-plan' },
		'Układ powstał z wcześniejszego planu.',
		'The seating comes from the earlier plan.'
	],
	[
		{ code: 'rounds-kept', rounds: 2 },
		'Odbyte rundy pozostały bez zmian: 2.',
		'Rounds already held are kept as they were: 2.'
	],
	[
		{ code: 'uneven-tables', rounds: [1, 3] },
		'Reguły nie pozwalają na równe stoły w rundach: 1, 3.',
		'The rules do not allow even tables in rounds: 1, 3.'
	]
];

describe('explainSeating', () => {
	it.each(reasons)('%o', (reason, polish, english) => {
		expect(explainSeating(reason, 'pl')).toBe(polish);
		expect(explainSeating(reason, 'en')).toBe(english);
	});
});

describe('explainBroken', () => {
	const input = {
		people: ['a', 'b', 'c', 'd', 'e'].map((id) => (id === 'e' ? { id, absent: [1] } : { id })),
		tables: [
			{ id: 'A', seats: 2 },
			{ id: 'B', seats: 2 }
		],
		rounds: 1,
		keepApart: [['a', 'b']],
		keepTogether: [['a', 'c']],
		fixed: [{ person: 'a', table: 'B' }]
	};
	const seating = [
		{
			tables: [
				{ table: 'A', people: ['a', 'b', 'e'] },
				{ table: 'B', people: ['c'] }
			]
		}
	];

	it('says each rule that a seating breaks', () => {
		const { broken } = costOfSeating(input, seating);
		expect(broken.map((rule) => explainBroken(rule, 'en'))).toEqual([
			'Round 1: to sit at the table B: a.',
			'Round 1: no seat for: d.',
			'Round 1: seated though absent: e.',
			'Round 1: table sizes differ by more than one.',
			'Round 1: too many at the table A: a, b, e.',
			'Round 1: to sit apart, but both at the table A: a, b.',
			'Round 1: to sit together: a, c.'
		]);
		expect(broken.map((rule) => explainBroken(rule, 'pl', (id) => `<${id}>`))).toEqual([
			'Runda 1: ma siedzieć przy stole <B>: <a>.',
			'Runda 1: brak miejsca dla: <d>.',
			'Runda 1: miejsce mają nieobecni: <e>.',
			'Runda 1: wielkość stołów różni się o więcej niż jedną osobę.',
			'Runda 1: przy stole <A> jest za dużo osób: <a>, <b>, <e>.',
			'Runda 1: mają siedzieć osobno, a są przy stole <A>: <a>, <b>.',
			'Runda 1: mają siedzieć razem: <a>, <c>.'
		] satisfies string[]);
	});

	it('has a code for each', () => {
		const codes = costOfSeating(input, seating).broken.map(({ code }: BrokenRule) => code);
		expect(new Set(codes).size).toBe(7);
	});
});
