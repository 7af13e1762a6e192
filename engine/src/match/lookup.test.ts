import { expect, it } from 'vitest';
import { conceptIndex } from './concept-index.ts';
import { formsOf, guessesOf } from './lookup.ts';

const { words } = conceptIndex().byLanguage.pl;
const guessed = (lower: string) => guessesOf(lower, lower).pl.map(({ word }) => words[word]!.lower);

it('a compound stands for its known parts, not for what they only resemble', () => {
	expect(formsOf('autokrawiectwo', 'autokrawiectwo').pl).toEqual([]);
	const found = guessed('autokrawiectwo');
	expect(found).toEqual(expect.arrayContaining(['auto', 'krawiectwo']));
	expect(found).not.toContain('autysta');
	expect(found).not.toContain('krawiecki');
});
