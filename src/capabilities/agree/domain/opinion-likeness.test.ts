import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeness, nearDuplicates } from './opinion-likeness.ts';

test.each([
	['Decyduje rada', 'decyduje RADA.', true],
	['O przyjęciu nowego członka decyduje rada', 'O przyjęciu nowych członków decyduje rada', true],
	['Rada decyduje o przyjęciu członka', 'O przyjęciu członka decyduje rada', true],
	['Składkę płaci się raz w roku', 'Zebrania są jawne', false],
	['Tak', 'Nie', false]
])('%s / %s: alike %s', (one, other, alike) => {
	expect(nearDuplicates(one, [{ text: other }])).toHaveLength(alike ? 1 : 0);
});

test('the most alike come first, five at most', () => {
	const texts = [
		'Decyduje rada i zarząd',
		'Decyduje rada',
		...Array<string>(9).fill('Decyduje rada klastra')
	];
	const found = nearDuplicates(
		'Decyduje rada',
		texts.map((text) => ({ text }))
	);
	expect(found[0]!.text).toBe('Decyduje rada');
	expect(found).toHaveLength(5);
});

test('likeness is the same both ways, between 0 and 1, and 1 with itself', () => {
	const text = fc.string({ minLength: 1, maxLength: 60 });
	fc.assert(
		fc.property(text, text, (one, other) => {
			const alike = likeness(one, other);
			expect(alike).toBe(likeness(other, one));
			expect(alike).toBeGreaterThanOrEqual(0);
			expect(alike).toBeLessThanOrEqual(1);
			expect(likeness(one, one)).toBe(1);
		})
	);
});
