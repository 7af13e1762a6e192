import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makesCircle, voterFor, type Handed } from './decision-delegation.ts';

const hand = (from: string, to: string, decision: string | null = null): Handed => ({
	from,
	to,
	decision
});

test.each([
	['nobody', [], 'a', 'a'],
	['one', [hand('a', 'b')], 'a', 'b'],
	['who is handed a vote keeps its own', [hand('a', 'b')], 'b', 'b'],
	['handed on', [hand('a', 'b'), hand('b', 'c')], 'a', 'c'],
	['for this decision goes before for all', [hand('a', 'b'), hand('a', 'c', 'd1')], 'a', 'c'],
	['for another decision is nothing here', [hand('a', 'c', 'd2')], 'a', 'a'],
	['a circle that should not be', [hand('a', 'b'), hand('b', 'a')], 'a', 'a']
] as const)('%s', (_, handed, member, voter) => {
	expect(voterFor(handed, 'd1', member)).toBe(voter);
});

test.each([
	['to oneself', [], hand('a', 'a'), true],
	['back', [hand('a', 'b')], hand('b', 'a'), true],
	['back round a corner', [hand('a', 'b'), hand('b', 'c')], hand('c', 'a'), true],
	['back in one decision only', [hand('a', 'b')], hand('b', 'a', 'd1'), true],
	['for all, while one decision leads back', [hand('a', 'b', 'd1')], hand('b', 'a'), true],
	['in different decisions', [hand('a', 'b', 'd1')], hand('b', 'a', 'd2'), false],
	[
		'it takes the place of what made the circle',
		[hand('b', 'a'), hand('a', 'c')],
		hand('b', 'c'),
		false
	],
	['two to one', [hand('a', 'c')], hand('b', 'c'), false]
] as const)('a circle: %s', (_, handed, more, is) => {
	expect(makesCircle(handed, more)).toBe(is);
});

test('whatever is handed one after another without a circle ends at somebody who votes', () => {
	const member = fc.constantFrom('a', 'b', 'c', 'd', 'e');
	const one = fc.record({
		from: member,
		to: member,
		decision: fc.constantFrom(null, 'd1', 'd2')
	});
	fc.assert(
		fc.property(fc.array(one, { maxLength: 20 }), member, (wanted, who) => {
			const handed: Handed[] = [];
			for (const more of wanted) {
				const taken = handed.some(
					({ from, decision }) => from === more.from && decision === more.decision
				);
				if (!taken && !makesCircle(handed, more)) handed.push(more);
			}
			for (const decision of ['d1', 'd2', 'd3']) {
				const voter = voterFor(handed, decision, who);
				expect(voterFor(handed, decision, voter)).toBe(voter);
			}
		})
	);
});
