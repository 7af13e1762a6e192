import { conceptIndex } from './concept-index.ts';
import { functionWords } from './function-words.ts';
import { languages, type Language } from './languages.ts';
import type { Token } from './tokens.ts';
import { WordCache } from './word-cache.ts';

/** How far each language is believed, the likeliest 1. */
export type LanguageWeights = Readonly<Record<Language, number>>;

const ownLetters: Record<Language, RegExp> = {
	pl: /[ąćęłńśźż]/,
	en: /^$/,
	cs: /[áčďéěíňřšťúůýž]/
};
/** A word is never wholly disbelieved in another language: texts mix them, and are short. */
const floor = 0.3;
const doubt = 0.7;
const nameShare = 0.4;

const wordPoints = new WordCache<readonly number[]>();

/** What a word says for each language: grammar, letters, being in the lexicon as it stands. */
function pointsOf({ lower, folded }: Token): readonly number[] {
	const known = wordPoints.get(lower);
	if (known) return known;
	const index = conceptIndex().byLanguage;
	const points = languages.map((language) => {
		const { exact, words } = index[language];
		const listed = exact.get(folded)?.some((word) => words[word]?.lower === lower);
		return (
			(functionWords[language].has(folded) ? 1 : 0) +
			(ownLetters[language].test(lower) ? 1 : 0) +
			(listed ? 0.6 : 0)
		);
	});
	wordPoints.set(lower, points);
	return points;
}

/**
 * Guesses the language of a text from its words of grammar, its letters and the words of the lexicon
 * that it has as they stand; `hint` is the language that its author uses. Names count for little.
 * Cost: linear in the tokens.
 */
export function languageOf(tokens: readonly Token[], hint?: Language): LanguageWeights {
	const sums = languages.map((language) => doubt + (language === hint ? 1 : 0));
	for (const token of tokens) {
		pointsOf(token).forEach((points, at) => {
			sums[at] = (sums[at] as number) + points * (token.name ? nameShare : 1);
		});
	}
	const most = Math.max(...sums);
	const weight = (at: number) => floor + (1 - floor) * (sums[at]! / most) ** 2;
	return { pl: weight(0), en: weight(1), cs: weight(2) };
}
