import { expect, test } from 'vitest';
import { count } from './count.ts';
import type { Choice, ChoosingRule, Poll } from './decision.ts';

const options = ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase() }));

/** One elector for each choice; "-" is absent. Sectors in turn. */
function pollOf(
	mode: ChoosingRule['mode'],
	choices: readonly (Choice | '-')[],
	rule: Partial<ChoosingRule> = {}
): Poll {
	const electors = choices.map((_, at) => ({
		member: `m${at}`,
		name: `Member ${at}`,
		sector: at === 0 ? ('administration' as const) : ('social' as const),
		weight: at
	}));
	return {
		rule: { mode, quorum: 0, sectorQuorum: 0, weights: 'equal', ...rule },
		electors,
		ballots: choices.flatMap((choice, at) =>
			choice === '-' ? [] : [{ member: `m${at}`, sector: electors[at]!.sector, choice }]
		),
		options,
		secret: false
	};
}

const rank = (order: string): Choice => ({ kind: 'ranking', ranks: [...order].map((id) => [id]) });
const score = (scores: Record<string, number>): Choice => ({ kind: 'scores', scores });
const days = (word: string): Choice => ({
	kind: 'dates',
	dates: Object.fromEntries(
		[...word].map((letter, at) => [
			options[at]!.id,
			{ y: 'yes', m: 'maybe', n: 'no' }[letter] as 'yes'
		])
	)
});
const abstain: Choice = { kind: 'abstain' };

test.each<[string, Poll, string, 'passed' | 'failed']>([
	['one in front', pollOf('ranked', [rank('abc'), rank('bac'), rank('acb')]), 'a>b>c', 'passed'],
	['two in front', pollOf('ranked', [rank('ab'), rank('ba')]), 'a=b>c', 'failed'],
	['all abstain', pollOf('ranked', [abstain, abstain]), 'a=b=c', 'failed'],
	['nobody votes', pollOf('ranked', ['-']), 'a=b=c', 'failed'],
	[
		'one in front, quorum missed',
		pollOf('ranked', [rank('a'), '-', '-'], { quorum: 50 }),
		'a>b=c',
		'failed'
	],
	[
		'sectors weigh the same',
		pollOf('ranked', [rank('a'), rank('b'), rank('b')], { weights: 'by-sector' }),
		'a=b>c',
		'failed'
	],
	[
		'the best mean',
		pollOf('score', [score({ a: 10, b: 4 }), score({ a: 0, b: 7 })]),
		'b>a>c',
		'passed'
	],
	[
		'means that are equal, though not as floating point',
		pollOf('score', [score({ a: 1, b: 1 }), score({ a: 2, b: 2 }), score({ a: 0, b: 0 })]),
		'a=b>c',
		'failed'
	],
	[
		'what nobody scored stands behind a score of 0',
		pollOf('score', [score({ c: 0 })]),
		'c>a=b',
		'passed'
	],
	[
		'what only the weightless scored is not scored',
		pollOf('score', [score({ a: 9 }), score({ b: 1 })], { weights: 'own' }),
		'b>a=c',
		'passed'
	],
	['nobody scores', pollOf('score', [score({})]), 'a=b=c', 'failed'],
	['most yes', pollOf('date', [days('yyn'), days('nym')]), 'b>a>c', 'passed'],
	['as many yes, fewer no', pollOf('date', [days('ymn'), days('nyn')]), 'b>a>c', 'passed'],
	['nobody can', pollOf('date', [days('nmn')]), 'b>a=c', 'failed']
])('%s', (_name, poll, order, outcome) => {
	const result = count(poll);
	expect(result.ranking!.map((group) => group.join('=')).join('>')).toBe(order);
	expect(result.outcome).toBe(outcome);
});

test('means, answers and pairs are told in the order of the options', () => {
	const scored = count(pollOf('score', [score({ a: 5, c: 1 }), score({ a: 0 }), score({ a: 0 })]));
	expect(scored.means).toEqual(['5/3', null, '1']);
	expect(count(pollOf('date', [days('ynm')])).dates).toEqual([
		{ yes: '1', maybe: '0', no: '0' },
		{ yes: '0', maybe: '0', no: '1' },
		{ yes: '0', maybe: '1', no: '0' }
	]);
	expect(count(pollOf('ranked', [rank('ab'), rank('b')])).pairwise).toEqual([
		['0', '1', '1'],
		['1', '0', '2'],
		['0', '0', '0']
	]);
	expect(scored.tallies[0]!.counts).toEqual({ given: 3, abstain: 0, absent: 0 });
});
