import { describe, expect, it } from 'vitest';
import { aboveHalf, aboveOther, smoothedShare } from './proportions.ts';

describe('proportions', () => {
	it('draws a share to a half where there are few trials', () => {
		expect(smoothedShare(0, 0)).toBe(0.5);
		expect(smoothedShare(3, 4)).toBeCloseTo(4 / 6);
	});

	it('measures a share against a half', () => {
		// 2·√9·(8/9 − 1/2)
		expect(aboveHalf(7, 8)).toBeCloseTo(7 / 3);
	});

	it('measures two shares against each other', () => {
		expect(aboveOther(15, 24, 56, 71)).toBeCloseTo(-1.514, 3);
		expect(aboveOther(5, 5, 5, 5)).toBe(0);
		expect(aboveOther(3, 9, 1, 4)).toBeCloseTo(-aboveOther(1, 4, 3, 9));
	});
});
