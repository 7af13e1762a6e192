import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fraction, fractionText } from './fraction.ts';
import { ranked } from './ranked.ts';
import { schulze, strongestPaths } from './schulze.ts';
import type { Vote } from './turnout.ts';

/** "5 ACB": five votes for A before C before B; "A=C" would be a group. */
const votesOf = (...lines: string[]): Vote[] =>
	lines.map((line) => {
		const [number, order] = line.split(' ') as [string, string];
		const ranks = [...order.matchAll(/[A-Z](?:=[A-Z])*/g)].map(([group]) => group.split('='));
		return { weight: fraction(Number(number)), choice: { kind: 'ranking', ranks } };
	});
const orderOf = (options: string, votes: readonly Vote[]): string =>
	ranked([...options], votes)
		.ranking.map((group) => group.join('='))
		.join('>');

// Schulze's examples as published in his papers and on Electowiki.
test.each([
	[
		'45 voters, five options',
		'ABCDE',
		['5 ACBED', '5 ADECB', '8 BEDAC', '3 CABED', '7 CAEBD', '2 CBADE', '7 DCEBA', '8 EBADC'],
		'E>A>C>B>D'
	],
	[
		'30 voters, four options',
		'ABCD',
		['5 ACBD', '2 ACDB', '3 ADCB', '4 BACD', '3 CBDA', '3 CDBA', '1 DACB', '5 DBAC', '4 DCBA'],
		'D>A>C>B'
	],
	[
		'30 voters, five options',
		'ABCDE',
		[
			'3 ABDEC',
			'5 ADEBC',
			'1 ADECB',
			'2 BADEC',
			'2 BDECA',
			'4 CABDE',
			'6 CBADE',
			'2 DBECA',
			'5 DECAB'
		],
		'B>A>D>E>C'
	],
	['the capital of Tennessee', 'MNCK', ['42 MNCK', '26 NCKM', '15 CKNM', '17 KCNM'], 'N>C>K>M'],
	['a circle in which all are as strong', 'ABC', ['1 ABC', '1 BCA', '1 CAB'], 'A=B=C'],
	['options left out come last and are alike', 'ABCD', ['2 BA'], 'B>A>C=D'],
	['options in one group', 'ABC', ['3 A=B', '1 BA'], 'B>A>C'],
	['nobody ranks', 'AB', [], 'A=B']
])('%s', (_name, options, lines, order) => expect(orderOf(options, votesOf(...lines))).toBe(order));

test('nine voters: two options that nobody beats stand in front', () => {
	const votes = votesOf('3 ABCD', '2 DABC', '2 DBCA', '2 CBDA');
	expect(ranked([...'ABCD'], votes).ranking[0]).toEqual(['B', 'D']);
});

test('strengths of the strongest paths as published', () => {
	const pairs = [
		[0, 20, 26, 30, 22],
		[25, 0, 16, 33, 18],
		[19, 29, 0, 17, 24],
		[15, 12, 28, 0, 14],
		[23, 27, 21, 31, 0]
	].map((row) => row.map((value) => fraction(value)));
	expect(strongestPaths(pairs).map((row) => row.map(fractionText).join(' '))).toEqual([
		'0 28 28 30 24',
		'25 0 28 33 24',
		'25 29 0 29 24',
		'25 28 28 0 24',
		'25 28 28 31 0'
	]);
});

const options = [...'ABCDE'];
const anyVotes: fc.Arbitrary<Vote[]> = fc.array(
	fc
		.tuple(fc.integer({ min: 1, max: 3 }), fc.shuffledSubarray(options), fc.array(fc.boolean()))
		.map(([weight, order, joined]) => ({
			weight: fraction(weight),
			choice: {
				kind: 'ranking' as const,
				ranks: order.reduce<string[][]>(
					(groups, option, at) =>
						at > 0 && joined[at]
							? [...groups.slice(0, -1), [...groups.at(-1)!, option]]
							: [...groups, [option]],
					[]
				)
			}
		})),
	{ maxLength: 7 }
);
const ranksOf = ({ choice }: Vote) => (choice.kind === 'ranking' ? choice.ranks : []);
const front = (votes: readonly Vote[], among = options) => ranked(among, votes).ranking[0]!;
const runs = { numRuns: 1000 };

test('every option stands in exactly one group', () =>
	fc.assert(
		fc.property(anyVotes, (votes) => {
			expect(ranked(options, votes).ranking.flat().sort()).toEqual(options);
		})
	));

test('who beats everybody alone in a pair stands alone in front', () =>
	fc.assert(
		fc.property(anyVotes, (votes) => {
			const { pairwise, ranking } = ranked(options, votes);
			const first = options.findIndex((_, a) =>
				options.every((__, b) => a === b || Number(pairwise[a]![b]) > Number(pairwise[b]![a]))
			);
			fc.pre(first >= 0);
			expect(ranking[0]).toEqual([options[first]]);
		}),
		runs
	));

test('raising an option in a ballot never takes it out of the front', () =>
	fc.assert(
		fc.property(anyVotes, fc.nat(6), (votes, at) => {
			const best = front(votes)[0]!;
			const raised = votes.map((vote, place): Vote => {
				if (place !== at) return vote;
				const others = ranksOf(vote)
					.map((group) => group.filter((option) => option !== best))
					.filter((group) => group.length > 0);
				return { ...vote, choice: { kind: 'ranking', ranks: [[best], ...others] } };
			});
			expect(front(raised)).toContain(best);
		}),
		runs
	));

test('a clone beside an option neither helps nor harms the others', () =>
	fc.assert(
		fc.property(anyVotes, fc.constantFrom(...options), (votes, cloned) => {
			const withClone = votes.map((vote): Vote => {
				const ranks = ranksOf(vote).flatMap((group) =>
					group.includes(cloned)
						? group.length === 1
							? [group, ['X']]
							: [[...group, 'X']]
						: [group]
				);
				return { ...vote, choice: { kind: 'ranking', ranks } };
			});
			const before = front(votes);
			const after = front(withClone, [...options, 'X']);
			expect(after.filter((one) => one !== cloned && one !== 'X')).toEqual(
				before.filter((one) => one !== cloned)
			);
			expect(after.some((one) => one === cloned || one === 'X')).toBe(before.includes(cloned));
		}),
		runs
	));

test('the order of ballots and of options does not matter', () =>
	fc.assert(
		fc.property(
			anyVotes,
			fc.shuffledSubarray(options, { minLength: options.length }),
			(votes, shuffled) => {
				const groups = (all: readonly string[][]) => all.map((group) => [...group].sort());
				expect(groups(ranked(shuffled, votes.toReversed()).ranking)).toEqual(
					groups(ranked(options, votes).ranking)
				);
			}
		)
	));

test('fifty options are no burden', () => {
	const pairwise = Array.from({ length: 50 }, (_, a) =>
		Array.from({ length: 50 }, (__, b) => fraction((a * 7 + b * 11) % 13))
	);
	const before = performance.now();
	expect(schulze(pairwise).flat()).toHaveLength(50);
	expect(performance.now() - before).toBeLessThan(2000);
});
