import { expect, test } from 'vitest';
import { asksWhy, outcomeKinds, type OutcomeKind } from './outcome.ts';
import { endsWith, resultOf, silentParties } from './partnership.ts';

const said = (memberId: string, done: OutcomeKind = 'done') => ({ memberId, done });
const running = (outcomes: ReturnType<typeof said>[], endedAt: Date | null = null) => ({
	parties: ['a', 'b', 'c'],
	outcomes,
	endedAt
});

test.each([
	[[], ['a', 'b', 'c']],
	[[said('b')], ['a', 'c']],
	[[said('a'), said('b'), said('c')], []]
])('who has not spoken yet: %#', (outcomes, silent) => {
	expect(silentParties(running(outcomes))).toEqual(silent);
});

test.each([
	['the last one', running([said('a'), said('b')]), 'c', true],
	['somebody is missing', running([said('a')]), 'c', false],
	['one who has spoken corrects it', running([said('a')]), 'a', false],
	['it has ended already', running([said('a'), said('b')], new Date()), 'c', false]
])('ends with: %s', (_, partnership, memberId, ends) => {
	expect(endsWith(partnership, memberId)).toBe(ends);
});

test.each([
	[[], undefined],
	[['done', 'done'], 'done'],
	[['not-done'], 'not-done'],
	[['done', 'not-done'], 'partly'],
	[['partly', 'done'], 'partly']
] as [OutcomeKind[], OutcomeKind | undefined][])('%j together are %s', (kinds, result) => {
	expect(resultOf(kinds.map((done) => ({ done })))).toBe(result);
});

test('whatever was not wholly done is asked why', () => {
	expect(outcomeKinds.filter(asksWhy)).toEqual(['partly', 'not-done']);
});
