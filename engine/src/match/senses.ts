import { conceptIndex } from './concept-index.ts';
import { languages, type Language } from './languages.ts';
import type { LanguageWeights } from './language-of.ts';
import { formsOf, guessesOf, type Forms } from './lookup.ts';
import { phraseHits, type Place } from './phrase-hits.ts';
import type { Token } from './tokens.ts';

/** What one token of a text may mean: concepts with their evidence, 0..1. */
export interface TokenSenses {
	readonly evidence: Map<number, number>;
	/** The likeliest word of the lexicon, as "language:word"; tells equal words apart from mere synonyms. */
	word: string | undefined;
	wordQuality: number;
	/** The words of the whole phrase that the token belongs to, or its own. */
	label: string;
}

/** What remains of a word's other meanings when it is part of a whole phrase. */
const besidesPhrase = 0.4;
const sharpness = 2;
/** How far a language must be believed for phrases and for guesses at unknown words in it. */
const trustFrom = 0.6;

const longestLabel = 3;

/** The words from the first to the last of a phrase as they stand, if they stand together. */
function spanLabel(tokens: readonly Token[], inPhrase: readonly number[]): string | undefined {
	const first = Math.min(...inPhrase);
	const last = Math.max(...inPhrase);
	if (last - first >= longestLabel || tokens[first]?.clause !== tokens[last]?.clause)
		return undefined;
	const words = tokens.slice(first, last + 1);
	return words.map(({ surface }) => surface).join(' ');
}

/**
 * The concepts behind each content token, from single words and from phrases, in all languages as
 * far as each is believed. `isContent[i]` false leaves a token without senses.
 */
export function sensesOf(
	tokens: readonly Token[],
	isContent: readonly boolean[],
	believed: LanguageWeights
): TokenSenses[] {
	const senses: TokenSenses[] = tokens.map(({ surface }) => ({
		evidence: new Map(),
		word: undefined,
		wordQuality: 0,
		label: surface
	}));
	const raise = (token: number, concept: number, strength: number) => {
		const evidence = senses[token]?.evidence;
		if (evidence && strength > (evidence.get(concept) ?? 0)) evidence.set(concept, strength);
	};
	// Only a word that no language knows is guessed at: a guess in a wrong one would only do harm.
	const matches = tokens.map(({ lower, folded }, at) => {
		if (!isContent[at]) return undefined;
		const forms = formsOf(lower, folded);
		if (languages.some((language) => forms[language].length > 0)) return forms;
		const guesses = guessesOf(lower, folded);
		const trusted = (language: Language) => believed[language] >= trustFrom;
		return Object.fromEntries(
			languages.map((language) => [language, trusted(language) ? guesses[language] : []])
		) as unknown as Forms;
	});
	for (const language of languages) {
		const index = conceptIndex().byLanguage[language];
		const found = new Map<number, Place[]>();
		matches.forEach((forms, at) => {
			const sense = senses[at] as TokenSenses;
			for (const match of forms?.[language] ?? []) {
				const quality = believed[language] * match.quality ** sharpness;
				if (quality > sense.wordQuality) {
					sense.wordQuality = quality;
					sense.word = `${language}:${match.word}`;
				}
				const places = found.get(match.word);
				if (places) places.push({ token: at, quality });
				else found.set(match.word, [{ token: at, quality }]);
				for (const concept of index.words[match.word]!.concepts) raise(at, concept, quality);
			}
		});
		const hits = believed[language] < trustFrom ? [] : phraseHits(tokens, found, language);
		const whole = hits.filter((hit) => hit.whole && hit.tokens.length > 1);
		for (const { tokens: inPhrase, strength } of whole) {
			const label = spanLabel(tokens, inPhrase);
			for (const at of inPhrase) {
				if (label !== undefined) senses[at]!.label = label;
				const { evidence } = senses[at]!;
				for (const [concept, other] of evidence) {
					evidence.set(concept, Math.min(other, Math.max(other * besidesPhrase, 1 - strength)));
				}
			}
		}
		for (const hit of hits) {
			for (const at of hit.tokens) raise(at, hit.concept, hit.strength);
		}
	}
	return senses;
}
