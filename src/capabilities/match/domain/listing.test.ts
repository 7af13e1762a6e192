import { expect, test } from 'vitest';
import { stateOf } from './listing.ts';
import { matchSettingsOf } from './settings.ts';

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
	expect(matchSettingsOf({ match: { ringLength: 40, partnershipsPerMember: 2 } })).toEqual({
		ringLength: 3,
		partnershipsPerMember: 2,
		chaseAgainAfterDays: 30
	});
	expect(matchSettingsOf({ match: 'x' })).toEqual(matchSettingsOf({}));
});
