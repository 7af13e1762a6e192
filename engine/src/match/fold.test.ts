import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
	it.each([
		['Żłóbek', 'zlobek'],
		['ŘEŘICHA a žluťoučký kůň', 'rericha a zlutoucky kun'],
		['Straße', 'strasse'],
		['A2 plain', 'a2 plain']
	])('%s → %s', (text, folded) => {
		expect(fold(text)).toBe(folded);
	});
});
