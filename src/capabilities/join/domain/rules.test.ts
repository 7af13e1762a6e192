import { expect, test } from 'vitest';
import { mayAppeal } from './appeal.ts';
import { confirmationDue, quarterOf } from './confirmation.ts';
import { ownDeclaration } from './declaration.ts';
import { joinParameters } from './parameters.ts';
import { joinRulesOf } from './rules.ts';

const day = '2026-11-24';

test('without rules and settings there are sensible values', () => {
	const rules = joinRulesOf({}, day);
	expect(Object.values(rules).map(({ value }) => value)).toEqual([
		'coordinator',
		14,
		['administration'],
		90,
		14,
		0,
		0
	]);
	expect(joinRulesOf({ parameters: { 'join.appealDays': 30 } }, day).appealDays.value).toBe(30);
	expect(joinRulesOf({ parameters: { 'join.appealDays': 0 } }, day).appealDays.value).toBe(14);
});

test('every parameter of Join is read by a rule', () => {
	expect(Object.keys(joinRulesOf({}, day))).toHaveLength(joinParameters.length);
});

test('the declaration’s own text is kept; a broken one is refused', () => {
	expect(ownDeclaration({})).toEqual({});
	expect(ownDeclaration({ join: { declaration: { pl: 'Tak.' } } })).toEqual({ pl: 'Tak.' });
	expect(() => ownDeclaration({ join: { declaration: { pl: '' } } })).toThrow();
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
