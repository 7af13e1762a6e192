import { expect, test } from 'vitest';
import { opinionOf, opinions, opinionValues, takesOpinions } from './consultation.ts';

test.each([
	[null, null, true],
	[null, '2026-11-24', true],
	[null, '2026-11-23', false],
	[{}, '2026-12-01', false],
	[{}, null, false]
])('closed %j, last day %s: takes opinions on 24 November: %s', (closed, closesOn, takes) => {
	expect(takesOpinions({ closed, closesOn }, '2026-11-24')).toBe(takes);
});

test('an opinion is kept as a number and read back', () => {
	for (const opinion of opinions) expect(opinionOf(opinionValues[opinion])).toBe(opinion);
});
