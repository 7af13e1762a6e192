import { expect, it } from 'vitest';
import { calibrate, likenessFor, offerScale } from './calibration.ts';

it('scores nothing shared 0, and more for more, below 1', () => {
	const scores = [0, 0.1, 0.5, 1, 2].map(calibrate);
	expect(scores[0]).toBe(0);
	expect(scores).toEqual(scores.toSorted((a, b) => a - b));
	expect(scores.at(-1)).toBeLessThan(1);
});

it('tells back which likeness has a score', () => {
	expect(calibrate(likenessFor(0.35))).toBeCloseTo(0.35, 12);
	expect(likenessFor(-1e-6)).toBe(0);
});

it('divides by the length of an offer, and gives one without words nothing', () => {
	expect(offerScale(2)).toBeLessThan(offerScale(1));
	expect(offerScale(0)).toBe(0);
});
