import { expect, test } from 'vitest';
import { wholeMonthOf } from './span.ts';

test.each([
	['2027-03-01', '2027-03-31', '2027-03'],
	['2028-02-01', '2028-02-29', '2028-02'],
	['2027-12-01', '2027-12-31', '2027-12'],
	['2027-03-02', '2027-03-31', null],
	['2027-03-01', '2027-03-30', null],
	['2027-03-01', '2027-04-30', null],
	['2027-03-01', undefined, null],
	[undefined, '2027-03-31', null]
])('%s to %s is %s', (from, until, month) => expect(wholeMonthOf({ from, until })).toBe(month));
