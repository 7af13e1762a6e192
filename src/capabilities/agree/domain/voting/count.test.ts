import { expect, test } from 'vitest';
import { count } from './count.ts';
import type { Ballot, DecisionRule, Poll, Sector } from './decision.ts';
import { consent, drawn, inSecret, majority } from './poll.test-world.ts';

type Words = Partial<Record<Sector, string>>;
const three = (administration: string, business: string, social: string): Words => ({
	administration,
	business,
	social
});
const one = (social: string): Words => ({ social });

const absolute: DecisionRule = { ...majority, threshold: 'absolute' };
const twoThirds: DecisionRule = { ...majority, threshold: 'two-thirds' };
const threeQuarters: DecisionRule = { ...majority, threshold: 'three-quarters' };
const tiePasses: DecisionRule = { ...majority, tie: 'passes' };
const each: DecisionRule = { ...majority, sectors: 'each' };
const two: DecisionRule = { ...majority, sectors: 'two-and-overall' };
const bySector: DecisionRule = { ...majority, weights: 'by-sector' };
const own: DecisionRule = { ...majority, weights: 'own' };

test.each<[string, DecisionRule, Words, 'passed' | 'failed']>([
	['one more yes than no', majority, one('yyn'), 'passed'],
	['a tie fails', majority, one('yn'), 'failed'],
	['a tie passes if the rule says so', tiePasses, one('yn'), 'passed'],
	['0:0', majority, one('--'), 'failed'],
	['0:0 even if a tie passes', tiePasses, one('--'), 'failed'],
	['all abstain', majority, one('aaa'), 'failed'],
	['all abstain even if a tie passes', tiePasses, one('aaa'), 'failed'],
	['0:0 of two thirds', twoThirds, one('---'), 'failed'],
	[
		'0:0 of three quarters of the present',
		{ ...threeQuarters, base: 'present' },
		one('aa'),
		'failed'
	],
	['nobody is entitled', majority, {}, 'failed'],
	['all are recused', { ...majority, quorum: 50 }, one('rr'), 'failed'],
	['half is not more than half', absolute, one('yynn'), 'failed'],
	['absolute of those cast leaves abstentions out', absolute, one('yyna'), 'passed'],
	[
		'absolute of the present counts them in',
		{ ...absolute, base: 'present' },
		one('yyna'),
		'failed'
	],
	[
		'absolute of the entitled counts absences in',
		{ ...absolute, base: 'entitled' },
		one('yy--'),
		'failed'
	],
	[
		'absolute of the entitled is reached',
		{ ...absolute, base: 'entitled' },
		one('yyy--'),
		'passed'
	],
	['two thirds exactly', twoThirds, one('yyyynn'), 'passed'],
	['just under two thirds', twoThirds, one('yyynn'), 'failed'],
	['three quarters exactly', threeQuarters, one('yyyn'), 'passed'],
	['just under three quarters', threeQuarters, one('yyyyynn'), 'failed'],
	['quorum reached exactly', { ...majority, quorum: 50 }, one('ya--'), 'passed'],
	['quorum missed', { ...majority, quorum: 50 }, one('yy---'), 'failed'],
	['an abstention counts for the quorum', { ...majority, quorum: 100 }, one('yaa'), 'passed'],
	[
		'the recused count neither for nor against the quorum',
		{ ...majority, quorum: 100 },
		one('yyr'),
		'passed'
	],
	[
		'quorum in a sector missed',
		{ ...majority, sectorQuorum: 50 },
		three('yy', 'y--', 'yy'),
		'failed'
	],
	[
		'quorum in each sector reached',
		{ ...majority, sectorQuorum: 50 },
		three('yy', 'y-', 'a'),
		'passed'
	],
	[
		'an empty sector has no quorum',
		{ ...majority, sectorQuorum: 100 },
		three('yy', '', 'y'),
		'passed'
	],
	[
		'a sector whose members are all recused has none',
		{ ...each, sectorQuorum: 50 },
		three('yy', 'rr', 'y'),
		'passed'
	],
	['a majority in each sector', each, three('yyn', 'y', 'ya'), 'passed'],
	['a tie in one sector', each, three('yyy', 'yn', 'yyy'), 'failed'],
	['a silent sector has no majority', each, three('yyy', '--', 'yyy'), 'failed'],
	['two sectors and overall', two, three('yy', 'yy', 'nnn'), 'passed'],
	['two sectors, but not overall', two, three('y', 'y', 'nnnn'), 'failed'],
	['overall, but in one sector only', two, three('n', 'n', 'yyyy'), 'failed'],
	['two of two sectors with electors', two, three('yy', '', 'n'), 'failed'],
	['the only sector with electors', two, one('yy'), 'passed'],
	[
		'equal weight of sectors: the small ones carry it',
		bySector,
		three('y', 'y', 'nnnnn'),
		'passed'
	],
	[
		'equal weight of sectors: 1/2 + 1/2 is 1, no more',
		bySector,
		three('y', 'yn', 'nnyy'),
		'passed'
	],
	['equal weight of sectors: a tie of fractions', bySector, three('y', 'n', 'yyynnn'), 'failed'],
	['three thirds are exactly one', bySector, three('yyy', 'n', ''), 'failed']
])('majority: %s', (_name, rule, words, outcome) =>
	expect(count(drawn(rule, words)).outcome).toBe(outcome)
);

const whole: DecisionRule = { ...consent, sectors: 'none' };
const twoConsent: DecisionRule = { ...consent, sectors: 'two-and-overall', quorum: 0 };

test.each<[string, DecisionRule, Words, 'passed' | 'failed']>([
	['all consent', consent, three('c', 'cc', 'c'), 'passed'],
	['one objects', whole, three('c', 'cc', 'co'), 'failed'],
	['one objects, in each sector', consent, three('c', 'cc', 'co'), 'failed'],
	['abstentions do not stand in the way', consent, three('ca', 'c', 'ca'), 'passed'],
	['all abstain', whole, three('a', 'a', 'a'), 'failed'],
	['a sector that only abstains has not consented', consent, three('c', 'cc', 'aa'), 'failed'],
	['a sector that was not heard has not consented', consent, three('cc', 'cc', '--'), 'failed'],
	['a silent sector where the whole is asked', whole, three('cc', 'cc', '--'), 'passed'],
	['an empty sector is not asked', consent, three('c', '', 'c'), 'passed'],
	['a recused member does not make a sector', consent, three('c', 'r', 'c'), 'passed'],
	['quorum missed', consent, three('c', 'c--', 'c--'), 'failed'],
	['nobody took part and no quorum is asked', { ...whole, quorum: 0 }, one('--'), 'failed'],
	['two sectors are heard, none objects', twoConsent, three('c', 'c', '-'), 'passed'],
	['two sectors consent, the third objects', twoConsent, three('c', 'c', 'o'), 'failed']
])('consent: %s', (_name, rule, words, outcome) =>
	expect(count(drawn(rule, words)).outcome).toBe(outcome)
);

test.each<[string, Record<string, number>, DecisionRule, string, 'passed' | 'failed']>([
	['a heavy yes carries it', { 'social-1': 3 }, own, 'ynn', 'passed'],
	['a weight of zero does not', { 'social-1': 0 }, own, 'y-', 'failed'],
	['all weigh nothing', { 'social-1': 0, 'social-2': 0 }, own, 'yy', 'failed'],
	['zero makes no quorum', { 'social-1': 0 }, { ...own, quorum: 50 }, 'y-', 'failed'],
	[
		'an objection of weight zero is heard but stops nothing',
		{ 'social-1': 0 },
		{ ...consent, weights: 'own' },
		'oc',
		'passed'
	],
	['without own weights they are not looked at', { 'social-1': 0 }, majority, 'y', 'passed']
])('own weights: %s', (_name, weights, rule, word, outcome) =>
	expect(count(drawn(rule, one(word), weights)).outcome).toBe(outcome)
);

test('a sector that weighs nothing is not asked', () => {
	const poll = drawn({ ...own, sectors: 'each' }, three('y', 'n', 'y'), { 'business-1': 0 });
	expect(count(poll).outcome).toBe('passed');
});

test('a ballot cast by another counts as its member’s, though the delegate has left', () => {
	const poll = drawn(majority, one('y'));
	const ballots = poll.ballots.map((ballot) => ({ ...ballot, by: 'business-9' }));
	expect(count({ ...poll, ballots }).outcome).toBe('passed');
});

test('every condition is told with its numbers', () => {
	const rule: DecisionRule = {
		...two,
		threshold: 'two-thirds',
		base: 'present',
		quorum: 50,
		weights: 'by-sector'
	};
	const result = count(drawn(rule, three('yn-', 'yy', 'ynr')));
	expect(result.conditions).toEqual([
		{ kind: 'quorum', met: true, value: '8/3', needed: '3/2', comparison: '>=' },
		{ kind: 'threshold', met: true, value: '11/6', needed: '16/9', comparison: '>=' },
		{ kind: 'sectors', met: false, value: '1', needed: '2', comparison: '>=' },
		{
			kind: 'threshold',
			sector: 'administration',
			joint: true,
			met: false,
			value: '1/3',
			needed: '4/9',
			comparison: '>='
		},
		{
			kind: 'threshold',
			sector: 'business',
			joint: true,
			met: true,
			value: '1',
			needed: '2/3',
			comparison: '>='
		},
		{
			kind: 'threshold',
			sector: 'social',
			joint: true,
			met: false,
			value: '1/2',
			needed: '2/3',
			comparison: '>='
		}
	]);
	expect(result.outcome).toBe('failed');
	expect(result.tallies[1]).toEqual({
		sector: 'administration',
		entitled: '1',
		present: '2/3',
		counts: { yes: 1, no: 1, abstain: 0, absent: 1 },
		weights: { yes: '1/3', no: '1/3', abstain: '0', absent: '1/3' }
	});
});

test.each<[string, Poll, 'passed' | 'failed' | 'void']>([
	['three are counted', drawn(majority, one('yyn')), 'passed'],
	['two are not', drawn(majority, one('yy')), 'void'],
	['two are not, abstentions among them', drawn(majority, one('ya-----')), 'void'],
	['none are not', drawn(majority, one('---')), 'void'],
	[
		'two in a sector, where sectors are not asked',
		drawn(majority, three('yy', 'yyy', 'yyy')),
		'passed'
	],
	['two in a sector, where each is asked', drawn(each, three('yy', 'yyy', 'yyy')), 'void'],
	['none in a sector, where each is asked', drawn(each, three('--', 'yyy', 'yyy')), 'failed'],
	[
		'two in a sector, where sectors weigh the same',
		drawn(bySector, three('yy', 'yyy', 'yyy')),
		'void'
	],
	['consent of three in each sector', drawn(consent, three('ccc', 'cca', 'ccc')), 'passed']
])('secret: %s', (_name, poll, outcome) => expect(count(inSecret(poll)).outcome).toBe(outcome));

test('of secret ballots that are not opened nothing is told but their number', () => {
	const result = count(inSecret(drawn(each, three('yn', 'yyy', 'yyy'))));
	expect(result.conditions.map(({ sector, value, met }) => [sector, value, met])).toEqual([
		[undefined, '8', true],
		['administration', '2', false],
		['business', '3', true],
		['social', '3', true]
	]);
	expect(
		result.tallies.flatMap((tally) => Object.keys({ ...tally.counts, ...tally.weights }))
	).toEqual([]);
});

test('of a secret decision, sectors are told only where the rule asks for them', () => {
	expect(count(inSecret(drawn(majority, three('y', 'yy', 'nn')))).tallies).toHaveLength(1);
	expect(count(inSecret(drawn(each, three('yyy', 'nnn', 'yyy')))).tallies).toHaveLength(4);
});

const poll = drawn(majority, three('y', 'n', 'r-'));
const ballot: Ballot = { member: 'social-2', sector: 'social', choice: { kind: 'yes' } };
const withBallot = (change: Partial<Ballot>): Poll => ({
	...poll,
	ballots: [...poll.ballots, { ...ballot, ...change }]
});
const secret = inSecret(drawn(own, one('yyn'), { 'social-1': 2 }));
const ranking: Poll = {
	...poll,
	rule: { mode: 'ranked', quorum: 0, sectorQuorum: 0, weights: 'equal' },
	options: [{ id: 'a', label: 'A' }],
	ballots: []
};
const ranks = (ranks: string[][]): Poll => ({
	...ranking,
	ballots: [{ ...ballot, choice: { kind: 'ranking', ranks } }]
});
const scores = (score: number): Poll => ({
	...ranking,
	rule: { ...ranking.rule, mode: 'score' } as DecisionRule,
	ballots: [{ ...ballot, choice: { kind: 'scores', scores: { a: score } } }]
});

test.each<[Poll, string]>([
	[withBallot({ member: 'stranger' }), '"stranger" cast a ballot but is not entitled to vote.'],
	[withBallot({ member: 'social-1' }), '"social-1" cast a ballot but is recused.'],
	[withBallot({ member: 'business-1', sector: 'business' }), '"business-1" cast two ballots.'],
	[
		withBallot({ sector: 'business' }),
		'The ballot of "social-2" is counted in a sector that is not its own.'
	],
	[
		{ ...poll, ballots: [{ sector: 'social', choice: { kind: 'yes' } }] },
		'A ballot of an open decision names no member.'
	],
	[
		withBallot({ choice: { kind: 'consent' } }),
		'A ballot says "consent", which this decision does not ask.'
	],
	[
		{
			...drawn(consent, one('c-')),
			ballots: [{ ...ballot, choice: { kind: 'objection', reason: ' ' } }]
		},
		'A ballot objects without a reason.'
	],
	[{ ...poll, secret: true }, 'A secret ballot names who cast it.'],
	[secret, 'Secret ballots cannot be weighed: members of one sector weigh differently.'],
	[
		{ ...inSecret(drawn(each, one('yyy'))), ballots: [{ choice: { kind: 'yes' } }] },
		'A ballot names no sector, though the rule asks for it.'
	],
	[
		{
			...inSecret(drawn(each, one('yr'))),
			ballots: [
				{ sector: 'social', choice: { kind: 'yes' } },
				{ sector: 'social', choice: { kind: 'yes' } }
			]
		},
		'There are more ballots than members entitled to vote.'
	],
	[
		{ ...poll, electors: [...poll.electors, poll.electors[0]!] },
		'The member "administration-1" is there twice.'
	],
	[
		{ ...poll, options: [...ranking.options, ...ranking.options] },
		'The option "a" is there twice.'
	],
	[
		{ ...poll, rule: { ...majority, quorum: 101 } },
		'A quorum is no whole number of percent from 0 to 100.'
	],
	[
		drawn(own, one('y'), { 'social-1': 0.5 }),
		'The weight of the member "social-1" is no whole number from 0 up.'
	],
	[ranks([['b']]), 'A ballot names the option "b", which there is not.'],
	[ranks([['a'], ['a']]), 'A ballot ranks an option twice.'],
	[scores(11), 'A ballot gives a score that is no whole number from 0 to 10.']
])('refused in one sentence (%#)', (wrong, sentence) =>
	expect(() => count(wrong)).toThrow(sentence)
);
