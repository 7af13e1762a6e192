import { conceptIndex, type LanguageIndex } from './concept-index.ts';
import { gramsOf } from './grams.ts';
import type { Language } from './languages.ts';
import { stemsOf } from './stems.ts';
import { WordCache } from './word-cache.ts';

/** A word of the lexicon that a token may be, and how surely, 0..1. */
export interface WordMatch {
	readonly word: number;
	readonly quality: number;
}

/** Matches that are worse than the best by more than this are dropped. */
const tolerance = 0.1;
const otherDiacritics = 0.09;

const prefixes: Record<Language, readonly string[]> = {
	pl: 'wy po za od prze u z s na roz do pod przy ob nie'.split(' '),
	cs: 'vy po za od pre u z s na roz do pod pri o ne'.split(' '),
	en: 're un pre'.split(' ')
};
const prefixCost = 0.15;
const compoundQuality = 0.62;
const gramQuality = 0.8;
const leastLikeness = 0.5;

function commonStart(a: string, b: string): number {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return at;
}

/** ą, ę, ó alternate within one word (ręka/rąk, stół/stole); other differences tell words apart. */
function sameLetters(a: string, b: string, folded: number): boolean {
	const loose = (text: string) => text.slice(0, folded).replace(/[ąę]/g, 'ę').replace(/ó|ů/g, 'o');
	return loose(a) === loose(b);
}

function byStem(lower: string, folded: string, language: Language, index: LanguageIndex) {
	const best = new Map<number, number>();
	for (const { stem, cost } of stemsOf(folded, language)) {
		for (const found of index.stems.get(stem) ?? []) {
			const word = index.words[found.word]!;
			let quality = 1 - cost - found.cost;
			const start = commonStart(word.folded, folded);
			// A stem is at most what the two words share, give or take one alternating consonant.
			if (start < 3 && word.folded !== folded) continue;
			const whole = word.folded === folded ? folded.length : start - 1;
			if (!sameLetters(word.lower, lower, whole)) quality -= otherDiacritics;
			if (quality > (best.get(found.word) ?? 0)) best.set(found.word, quality);
		}
	}
	return best;
}

function byPrefix(lower: string, folded: string, language: Language, index: LanguageIndex) {
	const best = new Map<number, number>();
	for (const prefix of prefixes[language]) {
		const rest = folded.slice(prefix.length);
		if (!folded.startsWith(prefix) || rest.length < 4) continue;
		for (const [word, quality] of byStem(lower.slice(prefix.length), rest, language, index)) {
			const whole = quality - prefixCost;
			if (quality > 0.7 && whole > (best.get(word) ?? 0)) best.set(word, whole);
		}
	}
	return best;
}

function byParts(lower: string, folded: string, language: Language, index: LanguageIndex) {
	const best = new Map<number, number>();
	for (let at = 4; at <= folded.length - 4; at++) {
		const head = byStem(lower.slice(0, at), folded.slice(0, at), language, index);
		const tail = byStem(lower.slice(at), folded.slice(at), language, index);
		const known = (part: Map<number, number>) => Math.max(0, ...part.values()) > 0.85;
		// "foto-reportaż": one known part is not enough unless the rest is a known one, too.
		if (!known(head) || !known(tail)) continue;
		for (const [word, quality] of [...head, ...tail]) {
			const whole = quality * compoundQuality;
			if (quality > 0.8 && whole > (best.get(word) ?? 0)) best.set(word, whole);
		}
	}
	return best;
}

const sharedStart = 4;
const startIndexes = new Map<Language, Map<string, number[]>>();

function startIndex(language: Language, index: LanguageIndex): Map<string, number[]> {
	let starts = startIndexes.get(language);
	if (!starts) {
		starts = new Map();
		for (const [at, { folded }] of index.words.entries()) {
			if (folded.length <= sharedStart) continue;
			const start = folded.slice(0, sharedStart);
			const list = starts.get(start);
			if (list) list.push(at);
			else starts.set(start, [at]);
		}
		startIndexes.set(language, starts);
	}
	return starts;
}

/** Words of the same start that share most of their n-grams: misspelt ones and unlisted derivations. */
function byGrams(folded: string, language: Language, index: LanguageIndex) {
	const best = new Map<number, number>();
	if (folded.length <= sharedStart) return best;
	const grams = new Set(gramsOf(folded));
	for (const word of startIndex(language, index).get(folded.slice(0, sharedStart)) ?? []) {
		const others = new Set(gramsOf(index.words[word]!.folded));
		const common = [...others].filter((gram) => grams.has(gram)).length;
		const likeness = (2 * common) / (grams.size + others.size);
		if (likeness >= leastLikeness) best.set(word, likeness * gramQuality);
	}
	return best;
}

/** The matches of a word in each language. */
export type Forms = Readonly<Record<Language, readonly WordMatch[]>>;

/** Remembers what `find` gave for a word. */
function remembering(
	find: (lower: string, folded: string, language: Language) => Map<number, number>
) {
	const cache = new WordCache<Forms>();
	const best = (found: Map<number, number>): WordMatch[] => {
		const most = Math.max(0, ...found.values());
		return [...found]
			.filter(([, quality]) => quality >= most - tolerance)
			.map(([word, quality]) => ({ word, quality }))
			.sort((a, b) => b.quality - a.quality || a.word - b.word);
	};
	return (lower: string, folded: string): Forms => {
		let forms = cache.get(lower);
		if (!forms) {
			const inLanguage = (language: Language) => best(find(lower, folded, language));
			forms = { pl: inLanguage('pl'), en: inLanguage('en'), cs: inLanguage('cs') };
			cache.set(lower, forms);
		}
		return forms;
	};
}

/** The words of the lexicon that a word is a form of. Cost: constant. */
export const formsOf = remembering((lower, folded, language) =>
	byStem(lower, folded, language, conceptIndex().byLanguage[language])
);

/**
 * The words of the lexicon that a word which is a form of none may come from: with a verb's prefix
 * taken off; failing that as a compound; failing that those that look most alike. Cost: the last way
 * compares the words of the same first four letters.
 */
export const guessesOf = remembering((lower, folded, language) => {
	const index = conceptIndex().byLanguage[language];
	let found = byPrefix(lower, folded, language, index);
	if (found.size === 0) found = byParts(lower, folded, language, index);
	return found.size === 0 ? byGrams(folded, language, index) : found;
});
