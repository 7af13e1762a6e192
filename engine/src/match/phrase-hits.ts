import { conceptIndex, type LexiconWord, type Phrase } from './concept-index.ts';
import type { Language } from './languages.ts';
import type { Token } from './tokens.ts';

/** Where in a text a word of the lexicon was found, and how surely. */
export interface Place {
	readonly token: number;
	readonly quality: number;
}

/** A phrase of the lexicon found in a text, whole or in part, with the tokens that belong to it. */
export interface PhraseHit {
	readonly concept: number;
	readonly tokens: number[];
	/** 0..1 */
	readonly strength: number;
	readonly whole: boolean;
}

const partOfPhrase = 0.5;
const leastShare = 0.35;
const loosePhrase = 0.75;
const looseGap = 3;

function hitFrom(
	phrase: Phrase,
	start: number,
	tokens: readonly Token[],
	found: ReadonlyMap<number, readonly Place[]>
): PhraseHit {
	let share = 0;
	const used: number[] = [];
	phrase.words.forEach((word, part) => {
		let nearest: Place | undefined;
		for (const place of found.get(word) ?? []) {
			if (tokens[place.token]!.sentence !== tokens[start]!.sentence) continue;
			if (used.includes(place.token)) continue;
			const distance = Math.abs(place.token - start);
			if (!nearest || distance < Math.abs(nearest.token - start)) nearest = place;
		}
		if (!nearest) return;
		used.push(nearest.token);
		share += phrase.weights[part]! * nearest.quality;
	});
	const whole = used.length === phrase.words.length;
	const gap = Math.max(...used) - Math.min(...used) + 1 - used.length;
	const partial = share < leastShare ? 0 : partOfPhrase * share ** 2;
	const strength = whole ? share * (gap > looseGap ? loosePhrase : 1) : partial;
	return { concept: phrase.concept, tokens: used, strength, whole };
}

const scratch = new Map<Language, Float64Array>();

/** An array of zeros, one for each phrase, kept so that it need not be made for every text. */
function sharesOf(language: Language, phrases: number): Float64Array {
	let shares = scratch.get(language);
	if (!shares) scratch.set(language, (shares = new Float64Array(phrases)));
	return shares;
}

/**
 * The phrases whose words occur in one sentence; some of the words are weak evidence, by the square
 * of their share. Cost: linear in the phrases that the found words belong to.
 */
export function phraseHits(
	tokens: readonly Token[],
	found: ReadonlyMap<number, readonly Place[]>,
	language: Language
): PhraseHit[] {
	const { words, phrases } = conceptIndex().byLanguage[language];
	const shares = sharesOf(language, phrases.length);
	const touched: number[] = [];
	for (const [word, places] of found) {
		let quality = 0;
		for (const place of places) quality = Math.max(quality, place.quality);
		const { phrases: numbers, shares: weights } = words[word] as LexiconWord;
		for (let nth = 0; nth < numbers.length; nth++) {
			const at = numbers[nth] as number;
			if (shares[at] === 0) touched.push(at);
			shares[at] = (shares[at] as number) + (weights[nth] as number) * quality;
		}
	}
	const hits: PhraseHit[] = [];
	for (const at of touched) {
		const share = shares[at] as number;
		shares[at] = 0;
		if (share < leastShare) continue;
		const phrase = phrases[at] as Phrase;
		const anchor = phrase.words.find((word) => found.has(word)) as number;
		const best = found
			.get(anchor)!
			.map(({ token }) => hitFrom(phrase, token, tokens, found))
			.reduce((a, b) => (b.strength > a.strength ? b : a));
		if (best.strength > 0) hits.push(best);
	}
	return hits;
}
