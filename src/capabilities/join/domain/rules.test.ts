import { expect, test } from 'vitest';
import { admission } from './admission.ts';
import { mayAppeal } from './appeal.ts';
import { confirmationDue, quarterOf } from './confirmation.ts';
import { joinSettingsOf } from './settings.ts';

test('without settings there are sensible ones; broken ones are refused', () => {
	expect(joinSettingsOf({})).toEqual({
		confirmEveryDays: 90,
		appealDays: 14,
		admission: { decides: 'coordinator', resolutionFor: ['administration'] },
		declaration: {}
	});
	expect(joinSettingsOf({ join: { appealDays: 30 } }).appealDays).toBe(30);
	expect(() => joinSettingsOf({ join: { appealDays: 0 } })).toThrow();
});

test('the procedure follows the settings', () => {
	const usual = admission(joinSettingsOf({}));
	expect(usual.mayNeedResolution('administration')).toBe(true);
	expect(usual.mayNeedResolution('business')).toBe(false);
	expect(usual.missing({ needsResolution: true })).toEqual(['resolution']);
	expect(usual.missing({ needsResolution: false })).toEqual([]);
	const strict = admission(joinSettingsOf({ join: { admission: { resolutionFor: ['social'] } } }));
	expect(strict.mayNeedResolution('social')).toBe(true);
});

test('an appeal is in time to the end of its last day, and made once', () => {
	const until = { appealUntil: '2026-12-08', appealed: false };
	expect(mayAppeal(until, '2026-12-08').ok).toBe(true);
	expect(mayAppeal(until, '2026-12-09')).toMatchObject({
		error: { fields: { '': 'appeal-late' } }
	});
	expect(mayAppeal({ ...until, appealed: true }, '2026-12-01')).toMatchObject({
		error: { fields: { '': 'appeal-made' } }
	});
});

test('a record is due a number of days after it was confirmed, at once when it never was', () => {
	const due = confirmationDue(new Date('2026-01-01T00:00:00Z'), 90);
	expect(due.toISOString()).toBe('2026-04-01T00:00:00.000Z');
	expect(confirmationDue(null, 90).getTime()).toBe(0);
});

test.each([
	['2026-01-01', '2026-Q1'],
	['2026-03-31', '2026-Q1'],
	['2026-04-01', '2026-Q2'],
	['2026-12-31', '2026-Q4']
])('%s is in %s', (day, quarter) => expect(quarterOf(day)).toBe(quarter));
