import { fold } from './fold.ts';
import { functionWords } from './function-words.ts';
import { languages, type Language } from './languages.ts';
import { lexicon } from './lexicon.ts';
import { stemsOf } from './stems.ts';

/** A concept by its number, with what it spreads to. */
export interface Concept {
	readonly id: string;
	readonly category: string;
	readonly near: number[];
}

/** A word of the lexicon in one language and what it stands for, alone and as part of phrases. */
export interface LexiconWord {
	readonly lower: string;
	readonly folded: string;
	readonly concepts: number[];
	readonly phrases: number[];
	/** Its weight in each of `phrases`. */
	readonly shares: number[];
	/** In how many concepts it occurs at all: a word of many says little. */
	spread: number;
}

/** Two or more words that mean a concept together; `weights` add up to 1, rarer words weigh more. */
export interface Phrase {
	readonly concept: number;
	readonly words: number[];
	weights: number[];
}

/** The lexicon of one language prepared for look-up. */
export interface LanguageIndex {
	readonly words: LexiconWord[];
	readonly phrases: Phrase[];
	readonly exact: Map<string, number[]>;
	readonly stems: Map<string, { word: number; cost: number }[]>;
}

/** The whole lexicon prepared for look-up. */
export interface ConceptIndex {
	readonly concepts: Concept[];
	readonly byLanguage: Record<Language, LanguageIndex>;
}

const split = /[^\p{L}\p{M}\p{N}]+/u;

function wordsOf(entry: string, language: Language): string[] {
	const all = entry.normalize('NFC').toLowerCase().split(split).filter(Boolean);
	const content = all.filter((word) => !functionWords[language].has(fold(word)));
	return content.length > 0 ? content : all;
}

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}

function indexLanguage(language: Language): LanguageIndex {
	const words: LexiconWord[] = [];
	const phrases: Phrase[] = [];
	const numbers = new Map<string, number>();
	const number = (lower: string): number => {
		const known = numbers.get(lower);
		if (known !== undefined) return known;
		numbers.set(lower, words.length);
		words.push({ lower, folded: fold(lower), concepts: [], phrases: [], shares: [], spread: 0 });
		return words.length - 1;
	};
	lexicon.forEach((concept, at) => {
		const seen = new Set<number>();
		for (const entry of concept[language]) {
			const parts = [...new Set(wordsOf(entry, language).map(number))];
			for (const part of parts) seen.add(part);
			const alone = words[parts[0]!]!;
			if (parts.length > 1) {
				for (const part of parts) words[part]!.phrases.push(phrases.length);
				phrases.push({ concept: at, words: parts, weights: [] });
			} else if (!alone.concepts.includes(at)) alone.concepts.push(at);
		}
		for (const part of seen) (words[part] as LexiconWord).spread++;
	});
	for (const phrase of phrases) {
		const rarity = phrase.words.map((word) => (words[word] as LexiconWord).spread ** -0.6);
		const whole = rarity.reduce((sum, one) => sum + one, 0);
		phrase.weights = rarity.map((one) => one / whole);
		phrase.words.forEach((word, part) => words[word]!.shares.push(phrase.weights[part]!));
	}
	const exact = new Map<string, number[]>();
	const stems = new Map<string, { word: number; cost: number }[]>();
	words.forEach(({ folded }, word) => {
		addTo(exact, folded, word);
		for (const { stem, cost } of stemsOf(folded, language)) addTo(stems, stem, { word, cost });
	});
	return { words, phrases, exact, stems };
}

function build(): ConceptIndex {
	const numbers = new Map(lexicon.map(({ id }, at) => [id, at]));
	const near = lexicon.map(() => new Set<number>());
	lexicon.forEach((concept, at) => {
		for (const id of concept.near) {
			const other = numbers.get(id)!;
			near[at]!.add(other);
			near[other]!.add(at);
		}
	});
	return {
		concepts: lexicon.map(({ id, category }, at) => ({
			id,
			category,
			near: [...near[at]!]
		})),
		byLanguage: Object.fromEntries(
			languages.map((language) => [language, indexLanguage(language)])
		) as Record<Language, LanguageIndex>
	};
}

let built: ConceptIndex | undefined;

/** The prepared lexicon. Built on the first call (about a fifth of a second), then kept. */
export function conceptIndex(): ConceptIndex {
	built ??= build();
	return built;
}
