import { describe, expect, it } from 'vitest';
import {
	checkConsortium,
	explainConsortium,
	explainInfeasible,
	explainPrice,
	solveConsortium
} from './index.ts';
import type { Condition, ConditionPrice, ConsortiumInput } from './index.ts';

/** The example of docs/consortium.md: furniture for a day centre. */
const dayCentre: ConsortiumInput = {
	kind: 'tender',
	members: [
		{ id: 'joiner', name: 'Stolarnia', sector: 'business', canLead: true },
		{ id: 'coop', name: 'Spółdzielnia', sector: 'social', involvementCost: 500 },
		{ id: 'town', name: 'Zakład komunalny', sector: 'administration', canLead: true }
	],
	parts: [
		{ id: 'tables', name: 'stoły', amount: 10 },
		{ id: 'transport', name: 'transport' }
	],
	offers: [
		{
			id: 'o1',
			member: 'joiner',
			items: [
				{ part: 'tables', unitPrice: 300 },
				{ part: 'transport', unitPrice: 900 }
			]
		},
		{
			id: 'o2',
			member: 'coop',
			minimum: 4,
			items: [{ part: 'tables', unitPrice: 350, capacity: 6 }]
		},
		{ id: 'o3', member: 'town', price: 400, items: [{ part: 'transport', unitPrice: 0 }] }
	],
	conditions: { minSocialEconomyPercent: 40, leader: true }
};

describe('the day centre', () => {
	// 40 %: joiner 300a + 900, coop 350(10−a). With the town: 4 tables at 350 = 1400 of
	// 1400 + 1800 + 400 = 3600 is 38.9 %; 5 tables: 1750 of 3650 is 47.9 %. So 5 and 5, plus 500.
	it('takes the fifth table from the cooperative for the share', async () => {
		const { status, value, teams, prices } = await solveConsortium(dayCentre);
		expect({ status, value }).toEqual({ status: 'optimal', value: 4150 });
		const [best] = teams;
		expect(best).toMatchObject({
			cost: 4150,
			payments: 3650,
			involvementCosts: 500,
			leader: 'joiner',
			socialEconomyPercent: 47.95,
			sectors: { business: 1, social: 1, administration: 1 }
		});
		expect(best!.warnings).toEqual([
			'joint-and-several-liability',
			'composition-fixed',
			'leader-power-of-attorney',
			'separate-declarations',
			'one-could-do-all'
		]);
		expect(prices.map(({ condition, price }) => [condition.kind, price])).toEqual([
			['leader', 0],
			// Without the share the joiner makes all tables: 3000 + 400.
			['social-economy', 750],
			['capacity', 0],
			['minimum', 0]
		]);
	});

	it('says so in both languages', async () => {
		const { teams, prices } = await solveConsortium(dayCentre);
		expect(explainConsortium(teams[0]!, 'pl')).toBe(
			'Zespół: Stolarnia, Spółdzielnia, Zakład komunalny. Stolarnia: stoły (5), za 1500. ' +
				'Spółdzielnia: stoły (5), za 1750. Zakład komunalny: transport (1), za 400. ' +
				'Lider: Stolarnia. Koszt: 4150, w tym za samo włączenie członków 500. ' +
				'Udział ekonomii społecznej w zapłacie za pracę: 47,95%. Tańszego zespołu nie ma.'
		);
		const euros = { money: (amount: number) => `€${amount}` };
		expect(explainConsortium(teams[1]!, 'en', 2, euros)).toContain(
			'There is no cheaper team but those before it.'
		);
		expect(explainPrice(prices[1]!, 'pl')).toBe(
			'Co najmniej 40% zapłaty dla ekonomii społecznej. Kosztuje 750.'
		);
		expect(explainPrice(prices[0]!, 'en', euros)).toBe(
			'A leader with authority. It costs nothing.'
		);
	});

	it('can be changed by hand, and shows what breaks', () => {
		const { team, violations } = checkConsortium(dayCentre, [
			{ offer: 'o1', part: 'tables', amount: 3 },
			{ offer: 'o1', part: 'tables', amount: 4 },
			{ offer: 'o2', part: 'tables', amount: 2 },
			{ offer: 'o3', part: 'transport', amount: 2 }
		]);
		expect(team.cost).toBe(2100 + 700 + 400 + 500);
		expect(violations).toEqual([
			{ kind: 'missing', part: 'tables', units: 1 },
			{ kind: 'too-much', part: 'transport', units: 1 },
			{ kind: 'condition', condition: { kind: 'social-economy', percent: 40 } },
			{ kind: 'condition', condition: { kind: 'minimum' } }
		]);
	});
});

describe('a set cover', () => {
	const cover: ConsortiumInput = {
		members: ['a', 'b', 'c'].map((id) => ({ id })),
		parts: ['1', '2', '3', '4'].map((id) => ({ id })),
		offers: [
			{ id: 'a', member: 'a', price: 3, items: [{ part: '1' }, { part: '2' }, { part: '3' }] },
			{ id: 'b', member: 'b', price: 3, items: [{ part: '3' }, { part: '4' }] },
			{
				id: 'c',
				member: 'c',
				price: 7,
				items: [{ part: '1' }, { part: '2' }, { part: '4' }, { part: '3' }]
			}
		]
	};

	it('is solved as one, with other teams after it', async () => {
		const { teams, statistics, value } = await solveConsortium(cover);
		expect(statistics.method).toBe('cover');
		expect(value).toBe(6);
		// a and b; then c alone; then a and c, or b and c.
		expect(teams.map(({ cost }) => cost)).toEqual([6, 7, 10]);
		expect(teams[0]!.warnings).toEqual(['no-leader']);
		expect(teams[1]!.warnings).toEqual([]);
	});

	it('is not where a member’s own cost would count twice', async () => {
		const twice = {
			...cover,
			members: cover.members.map((one) => ({ ...one, involvementCost: 5 })),
			offers: cover.offers.map((offer) => ({
				...offer,
				member: offer.id === 'b' ? 'a' : offer.member
			}))
		};
		const { value, statistics, prices } = await solveConsortium(twice);
		expect([value, statistics.method, prices]).toEqual([11, 'program', []]);
	});

	it('costs nothing more where one member is to do each part', async () => {
		const alone = {
			...cover,
			parts: cover.parts.map(({ id }) => ({ id, amount: 2, split: false }))
		};
		const { value, prices, statistics } = await solveConsortium(alone);
		expect([value, statistics.method]).toEqual([6, 'cover']);
		expect(prices.map(({ price }) => price)).toEqual([0, 0, 0, 0]);
	});
});

describe('no team', () => {
	it('names parts that nobody offers and parts offered too little', async () => {
		const { status, infeasible, prices } = await solveConsortium({
			members: [{ id: 'a' }],
			parts: [{ id: 'p' }, { id: 'q', name: 'Q', amount: 5 }],
			offers: [{ id: 'o', member: 'a', items: [{ part: 'q', capacity: 3 }] }]
		});
		expect({ status, prices }).toEqual({ status: 'infeasible', prices: [] });
		expect(infeasible).toEqual({
			unoffered: ['p'],
			short: [{ part: 'q', amount: 5, offered: 3 }],
			conflict: [],
			conflictMinimal: true
		});
		expect(explainInfeasible(infeasible!, 'pl')).toBe(
			'Nikt nie oferuje: p. Za mało ofert na część „q”: potrzeba 5, jest 3.'
		);
		expect(explainInfeasible(infeasible!, 'en')).toBe(
			'Nobody offers: p. Too little is offered of the part “q”: 5 needed, 3 offered.'
		);
	});

	it('names the conditions that do not go together and what each would free', async () => {
		const { infeasible, prices } = await solveConsortium({
			members: [
				{ id: 'a', sector: 'business' },
				{ id: 'b', sector: 'social' }
			],
			parts: [{ id: 'p', amount: 2 }],
			offers: [
				{ id: 'oa', member: 'a', items: [{ part: 'p', unitPrice: 5 }] },
				{ id: 'ob', member: 'b', items: [{ part: 'p', unitPrice: 7 }] }
			],
			conditions: { sectors: ['social', 'business'], maxMembers: 1, required: ['b'] }
		});
		expect(infeasible!.conflict).toEqual([
			{ kind: 'sector', sector: 'business' },
			{ kind: 'max-members', members: 1 },
			{ kind: 'required', member: 'b' }
		]);
		expect(infeasible!.conflictMinimal).toBe(true);
		expect(prices.map(({ costWithout }) => costWithout)).toEqual([14, 12, null]);
		expect(explainPrice(prices[0]!, 'pl')).toContain('Bez tego warunku jest zespół za 14.');
		expect(explainPrice(prices[2]!, 'en')).toContain('Without it there is still no team.');
		expect(explainInfeasible(infeasible!, 'en')).toBe(
			'These cannot all hold: somebody of the sector business; number of members: at most 1; in the team: b.'
		);
	});
});

describe('words', () => {
	const kinds: Condition[] = [
		{ kind: 'sector', sector: 's' },
		{ kind: 'leader' },
		{ kind: 'social-economy', percent: 3 },
		{ kind: 'min-members', members: 2 },
		{ kind: 'max-members', members: 2 },
		{ kind: 'required', member: 'm' },
		{ kind: 'apart', members: ['m', 'n'] },
		{ kind: 'together', members: ['m', 'n'] },
		{ kind: 'alone', part: 'p' },
		{ kind: 'capacity', part: 'p' },
		{ kind: 'offer-capacity' },
		{ kind: 'minimum' }
	];
	const answers: Omit<ConditionPrice, 'condition'>[] = [
		{ status: 'optimal', costWithout: 3, boundWithout: 3, price: 0 },
		{ status: 'optimal', costWithout: 3, boundWithout: 3, price: 2 },
		{ status: 'feasible', costWithout: 3, boundWithout: 2, price: 2 },
		{ status: 'optimal', costWithout: 3, boundWithout: 3, price: null },
		{ status: 'infeasible', costWithout: null, boundWithout: null, price: null },
		{ status: 'unknown', costWithout: null, boundWithout: 0, price: null }
	];

	it.each(['pl', 'en'] as const)('has a sentence for each condition and answer: %s', (language) => {
		const all = kinds.flatMap((condition) =>
			answers.map((answer) => explainPrice({ condition, ...answer }, language))
		);
		expect(new Set(all).size).toBe(kinds.length * answers.length);
		for (const sentence of all) expect(sentence).toMatch(/^[A-ZŁ].*\.$/);
	});

	it.each([
		[
			'pl',
			'Tańszy zespół może istnieć, ale najwyżej o 4.',
			'Nikt w tym zespole nie ma uprawnień lidera.',
			'Poza zespołami'
		],
		[
			'en',
			'A cheaper team may exist, but by 4 at most.',
			'Nobody in this team has the authority to lead.',
			'but those before it'
		]
	] as const)(
		'says what is not proved and who cannot lead: %s',
		async (language, open, nobody, later) => {
			const { teams } = await solveConsortium({
				members: [{ id: 'a' }],
				parts: [{ id: 'p' }],
				offers: [{ id: 'o', member: 'a', price: 9, items: [{ part: 'p' }] }]
			});
			const text = explainConsortium({ ...teams[0]!, status: 'feasible', bound: 5 }, language);
			expect(text).toContain(open);
			expect(text).toContain(nobody);
			expect(explainConsortium(teams[0]!, language, 2)).toContain(later);
		}
	);
});
