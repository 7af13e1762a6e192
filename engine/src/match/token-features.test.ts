import { expect, it } from 'vitest';
import { Features, firstGram, firstWord } from './features.ts';
import { hash22 } from './grams.ts';
import type { Language } from './languages.ts';
import { addUnknown } from './token-features.ts';
import { tokenise } from './tokens.ts';

/** The word feature of a word that the lexicon does not know. */
function stemFeature(word: string, language: Language): number {
	const features = new Features();
	addUnknown(features, tokenise(word)[0]!, language, 1, 0);
	return [...features.keys()].find((id) => id >= firstWord && id < firstGram)!;
}

it('an unknown word stands for its shortest stem, so that its forms meet', () => {
	expect(stemFeature('qwertamon', 'pl')).toBe(firstWord + hash22('?qwertamon'));
	expect(stemFeature('qwertamonem', 'pl')).toBe(stemFeature('qwertamon', 'pl'));
});

it('of stems of one length the surest', () => {
	expect(stemFeature('flumanie', 'en')).toBe(firstWord + hash22('?flumani'));
});
