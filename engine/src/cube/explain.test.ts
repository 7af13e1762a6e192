import { describe, expect, it } from 'vitest';
import { explainLeftOver, explainProposal, solveCube } from './index.ts';
import type { LeftOver, Proposal } from './index.ts';

const swap = await solveCube({
	members: [
		{ id: 'A', name: 'Stolarnia' },
		{ id: 'B', name: 'Pralnia' }
	],
	offers: [
		{ id: 'o1', member: 'A', terms: ['exchange'], title: 'Meble' },
		{ id: 'o2', member: 'B', terms: ['exchange'], title: 'Pranie' }
	],
	needs: [
		{ id: 'n1', member: 'B', terms: ['exchange'], title: 'Regały', priority: 3 },
		{ id: 'n2', member: 'A', terms: ['exchange'], title: 'Czyste fartuchy' }
	],
	fits: [
		{ offer: 'o1', need: 'n1', score: 0.82 },
		{ offer: 'o2', need: 'n2', score: 0.9 }
	]
});

describe('explainProposal', () => {
	it('speaks Polish', () => {
		expect(explainProposal(swap.proposals[0]!, 'pl')).toBe(
			'Stolarnia → Pralnia: oferta „Meble” na potrzebę „Regały” (w wymianie, dopasowanie 82%). ' +
				'Potrzeba „Regały” jest pilna. Bez tego bez pomocy zostaje: Pralnia. ' +
				'Pralnia → Stolarnia: oferta „Pranie” na potrzebę „Czyste fartuchy” (w wymianie, dopasowanie 90%). ' +
				'Bez tego bez pomocy zostaje: Stolarnia. ' +
				'To wymiana: każda strona coś daje i coś dostaje.'
		);
	});

	it('speaks English', () => {
		expect(explainProposal(swap.proposals[0]!, 'en')).toContain(
			'Stolarnia → Pralnia: the offer “Meble” for the need “Regały” (in exchange, fit 82%).'
		);
	});
});

describe('a ring', () => {
	const ring: Proposal = {
		id: 'p',
		kind: 'ring',
		legs: [],
		value: 0,
		reasons: [{ code: 'closed-ring', members: 3 }]
	};

	it.each([
		['pl', 'To pierścień, w którym jest 3 członków: każdy coś daje i coś dostaje.'],
		['en', 'It is a ring of 3 members: each gives and each receives.']
	] as const)('is told apart from a swap (%s)', (language, sentence) => {
		expect(explainProposal(ring, language)).toBe(sentence);
	});
});

describe('explainLeftOver', () => {
	const cases: LeftOver[] = [
		{ need: 'n', reason: 'no-offer', detail: { bestScore: null } },
		{ need: 'n', reason: 'blocked', detail: { which: ['dates', 'own reason'] } },
		{ need: 'n', reason: 'declined', detail: { offers: ['o'] } },
		{ need: 'n', reason: 'no-ring', detail: { ringLength: 3 } },
		{ need: 'n', reason: 'member-limit', detail: { members: ['A'] } },
		{ need: 'n', reason: 'taken', detail: { by: ['n2'], because: 'more-value' } },
		{ need: 'n', reason: 'not-found', detail: {} }
	];

	it.each(['pl', 'en'] as const)('has a sentence for every reason (%s)', (language) => {
		const said = cases.map((one) => explainLeftOver(one, language, (id) => `<${id}>`));
		expect(new Set(said).size).toBe(cases.length);
		expect(said[1]).toMatch(language === 'pl' ? 'terminy, own reason' : 'dates, own reason');
		expect(said[4]).toContain('<A>');
		expect(said[5]).toContain('<n2>');
	});

	it('gives ids where it is told no names', () => {
		expect(explainLeftOver(cases[4]!, 'en')).toBe('No more partnerships can be carried now by: A.');
	});
});
