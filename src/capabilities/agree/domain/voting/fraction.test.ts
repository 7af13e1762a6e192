import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	compare,
	fraction,
	fractionText,
	over,
	plus,
	readFraction,
	sum,
	times
} from './fraction.ts';

test.each([
	['1/3 + 1/6', plus(fraction(1, 3), fraction(1, 6)), '1/2'],
	['ten tenths', sum(Array(10).fill(fraction(1, 10))), '1'],
	['2/3 of 9', times(fraction(2, 3), fraction(9)), '6'],
	['a half over a quarter', over(fraction(1, 2), fraction(1, 4)), '2'],
	['a sign below the line', fraction(2, -4), '-1/2'],
	['nothing', fraction(0, 7), '0']
])('%s', (_name, value, text) => expect(fractionText(value)).toBe(text));

test('a third is more than 0.333', () =>
	expect(compare(fraction(1, 3), fraction(333, 1000))).toBe(1));

test.each(['', '1.5', '1/0', '1/-2', 'x', '1/2/3'])('"%s" is no fraction', (text) =>
	expect(() => readFraction(text)).toThrow(RangeError)
);

test('what is written reads as the same', () => {
	const any = fc
		.tuple(fc.bigInt({ min: -99n, max: 99n }), fc.bigInt({ min: 1n, max: 99n }))
		.map(([top, bottom]) => fraction(top, bottom));
	fc.assert(
		fc.property(any, any, (a, b) => {
			expect(readFraction(fractionText(a))).toEqual(a);
			expect(compare(a, b)).toBe(-compare(b, a) + 0);
			expect(plus(a, b)).toEqual(plus(b, a));
		})
	);
});
