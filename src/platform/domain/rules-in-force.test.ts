import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NumberParameter } from './parameter.ts';
import { ruleOn, ruleSetOn, type RuleSet } from './rules-in-force.ts';

const appeal: NumberParameter = {
	key: 'join.appealDays',
	kind: 'number',
	unit: 'days',
	least: 1,
	most: 365,
	standard: 14
};

const version = (number: number, from: string, value?: number): RuleSet => ({
	from,
	version: number,
	values:
		value === undefined ? {} : { 'join.appealDays': { value, clause: 'appeal.time', number: 7 } }
});

const said = (number: number) => ({ clause: 'appeal.time', number: 7, version: number });

test.each([
	['before the first', [version(1, '2026-12-01', 30)], '2026-11-30', 14, null],
	['on the first day', [version(1, '2026-12-01', 30)], '2026-12-01', 30, said(1)],
	['long after', [version(1, '2026-12-01', 30)], '2031-01-01', 30, said(1)],
	['the day before the next', both(), '2026-12-31', 30, said(1)],
	['on the day of the next', both(), '2027-01-01', 21, said(2)],
	['not in the order of the list', both().reverse(), '2027-01-01', 21, said(2)],
	[
		'two versions on one day: the higher',
		[version(3, '2026-12-01', 40), version(2, '2026-12-01', 30)],
		'2026-12-01',
		40,
		said(3)
	],
	[
		'a version that says nothing any more',
		[version(1, '2026-12-01', 30), version(2, '2027-01-01')],
		'2027-01-02',
		14,
		null
	],
	['a value out of bounds', [version(1, '2026-12-01', 366)], '2026-12-02', 14, null]
] as const)('%s', (_, rules, day, value, source) => {
	expect(ruleOn({ rules }, day, appeal)).toEqual({ value, source });
});

function both(): RuleSet[] {
	return [version(1, '2026-12-01', 30), version(2, '2027-01-01', 21)];
}

test('where no clause says, the coordinator’s value holds, if it is one', () => {
	const parameters = { 'join.appealDays': 20 };
	const rules = [version(1, '2026-12-01', 30)];
	expect(ruleOn({ parameters, rules }, '2026-11-30', appeal).value).toBe(20);
	expect(ruleOn({ parameters, rules }, '2026-12-01', appeal).value).toBe(30);
	expect(ruleOn({ parameters: { 'join.appealDays': '20' } }, '2026-11-30', appeal).value).toBe(14);
	const broken = [version(1, '2026-12-01', 0)];
	expect(ruleOn({ parameters, rules: broken }, '2026-12-01', appeal).value).toBe(20);
});

test('the order of the list never matters, and nothing holds before its day', () => {
	const days = fc.constantFrom('2026-12-01', '2026-12-02', '2027-01-01', '2027-03-31');
	const sets = fc
		.array(days, { maxLength: 6 })
		.map((all) => all.map((from, at) => version(at + 1, from, at + 1)));
	fc.assert(
		fc.property(sets, days, fc.nat(), (rules, day, turn) => {
			const found = ruleSetOn({ rules }, day);
			const turned = rules.map((_, at) => rules[(at + turn) % rules.length]!);
			expect(ruleSetOn({ rules: turned }, day)).toEqual(found);
			expect(found === null || found.from <= day).toBe(true);
			expect(found === null).toBe(rules.every(({ from }) => from > day));
		})
	);
});
