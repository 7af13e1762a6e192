import { expect, it } from 'vitest';
import { lexicon } from './lexicon.ts';
import { languages } from './languages.ts';
import { findCategory } from './taxonomy.ts';

it('has no id twice, only known categories, and words in each language', () => {
	expect(new Set(lexicon.map(({ id }) => id)).size).toBe(lexicon.length);
	for (const concept of lexicon) {
		expect(findCategory(concept.category), concept.id).toBeDefined();
		for (const language of languages)
			expect(concept[language].length, concept.id).toBeGreaterThan(0);
	}
});

it('knows every concept that it calls near, and calls none near to itself', () => {
	const ids = new Set(lexicon.map(({ id }) => id));
	const missing = lexicon.flatMap(({ near }) => near.filter((id) => !ids.has(id)));
	expect(missing).toEqual([]);
	expect(lexicon.filter(({ id, near }) => near.includes(id))).toEqual([]);
});
