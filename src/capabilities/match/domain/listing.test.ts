import { expect, test } from 'vitest';
import { stateOf } from './listing.ts';
import { matchRulesOf } from './rules.ts';

test.each([
	[null, null, 'open'],
	[null, '2026-11-24', 'open'],
	[null, '2026-11-23', 'expired'],
	[new Date(), null, 'closed'],
	[new Date(), '2026-11-23', 'closed']
])('closed %s, until %s is %s', (closedAt, availableUntil, state) => {
	expect(stateOf({ closedAt, availableUntil }, '2026-11-24')).toBe(state);
});

test('settings that make no sense have their standard values', () => {
	const parameters = { 'match.ringLength': 40, 'match.partnershipsPerMember': 2 };
	const rules = matchRulesOf({ parameters }, '2026-11-24');
	expect(rules.ringLength.value).toBe(3);
	expect(rules.partnershipsPerMember.value).toBe(2);
	expect(rules.chaseAgainAfterDays.value).toBe(30);
});
