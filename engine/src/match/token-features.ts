import { blend } from './blend.ts';
import { conceptIndex } from './concept-index.ts';
import { firstGram, firstWord, type Features } from './features.ts';
import { weighedGrams } from './gram-weights.ts';
import { hash22 } from './grams.ts';
import type { Language } from './languages.ts';
import type { TokenSenses } from './senses.ts';
import { stemsOf } from './stems.ts';
import type { Token } from './tokens.ts';

/**
 * Adds the concepts of a token, less for each the more there are, and the word itself.
 */
export function addKnown(
	features: Features,
	senses: TokenSenses,
	weight: number,
	at: number
): void {
	const strengths = [...senses.evidence];
	const best = Math.max(...strengths.map(([, strength]) => strength));
	const all = strengths.filter(([, strength]) => strength >= blend.leastSense * best);
	const effective = all.reduce((sum, [, strength]) => sum + strength / best, 0);
	const size = conceptIndex().concepts.length;
	const rarity = Math.log(1 + size / effective) / Math.log(1 + size);
	const shares = all.map(([, strength]) => (strength / best) ** 1.5);
	const norm = Math.sqrt(shares.reduce((sum, share) => sum + share * share, 0));
	all.forEach(([concept], nth) => {
		features.add(concept, (weight * rarity * best * shares[nth]!) / norm, at);
	});
	const word = firstWord + hash22(senses.word!);
	features.add(word, blend.word * weight * senses.wordQuality, at);
}

/** Adds the stem and the n-grams of a token that the lexicon does not know. */
export function addUnknown(
	features: Features,
	token: Token,
	language: Language,
	emphasis: number,
	at: number
): void {
	const weight = emphasis * (token.name ? blend.name : 1);
	const stem = stemsOf(token.folded, language).filter(({ cost }) => cost <= 0.09);
	const shortest = stem.reduce((a, b) =>
		b.stem.length < a.stem.length && b.stem.length > 3 ? b : a
	);
	features.add(firstWord + hash22(`?${shortest.stem}`), blend.unknownWord * weight, at);
	for (const [gram, share] of weighedGrams(token.folded)) {
		features.add(firstGram + hash22(gram), blend.unknownGrams * weight * share, at);
	}
}
