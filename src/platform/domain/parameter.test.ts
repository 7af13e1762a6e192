import { expect, test } from 'vitest';
import { allows, type Parameter } from './parameter.ts';

const days: Parameter = {
	key: 'a.days',
	kind: 'number',
	unit: 'days',
	least: 1,
	most: 60,
	standard: 14
};
const who: Parameter = { key: 'a.who', kind: 'choice', options: ['one', 'all'], standard: 'one' };
const where: Parameter = { key: 'a.where', kind: 'set', options: ['here', 'there'], standard: [] };
const whether: Parameter = { key: 'a.whether', kind: 'flag', standard: false };

test.each([
	[days, 1, true],
	[days, 60, true],
	[days, 0, false],
	[days, 61, false],
	[days, 1.5, false],
	[days, '14', false],
	[days, NaN, false],
	[days, undefined, false],
	[who, 'all', true],
	[who, 'nobody', false],
	[who, ['all'], false],
	[where, [], true],
	[where, ['there', 'here'], true],
	[where, ['here', 'here'], false],
	[where, ['nowhere'], false],
	[where, 'here', false],
	[whether, false, true],
	[whether, 'on', false],
	[whether, null, false]
] as const)('%o allows %j: %s', (parameter, value, expected) => {
	expect(allows(parameter, value)).toBe(expected);
});
