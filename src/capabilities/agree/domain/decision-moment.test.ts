import { expect, test } from 'vitest';
import { fieldOf, momentIn } from './decision-moment.ts';

const WARSAW = 'Europe/Warsaw';

test.each([
	['winter', '2026-11-27T18:00', '2026-11-27T17:00:00.000Z'],
	['summer', '2026-07-01T18:00', '2026-07-01T16:00:00.000Z'],
	['with seconds, as some browsers send it', '2026-07-01T18:00:00', '2026-07-01T16:00:00.000Z'],
	['the day after the clocks changed', '2026-10-25T12:00', '2026-10-25T11:00:00.000Z'],
	['the day before', '2026-10-24T12:00', '2026-10-24T10:00:00.000Z'],
	['the hour that comes twice: the first', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
	['the hour that is skipped: the one after', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z']
])('%s', (_, field, moment) => {
	expect(momentIn(WARSAW, field)?.toISOString()).toBe(moment);
});

test.each(['', 'jutro', '2026-13-01T10:00', '2026-02-30T10:00', '2026-11-27', '2026-11-27T25:00'])(
	'no moment: %j',
	(field) => {
		expect(momentIn(WARSAW, field)).toBeNull();
	}
);

test('there and back', () => {
	const at = new Date('2026-06-30T22:15:00Z');
	expect(fieldOf(WARSAW, at)).toBe('2026-07-01T00:15');
	expect(momentIn(WARSAW, fieldOf(WARSAW, at))).toEqual(at);
	expect(fieldOf('UTC', at)).toBe('2026-06-30T22:15');
});
