import { conceptIndex } from './concept-index.ts';
import { gramsOf } from './grams.ts';
import { languages } from './languages.ts';

/** An n-gram of more than this share of all words of the lexicon tells no word from another. */
const commonShare = 0.004;

let counted: { counts: Map<string, number>; words: number } | undefined;

function count() {
	const counts = new Map<string, number>();
	let words = 0;
	for (const language of languages) {
		for (const { folded } of conceptIndex().byLanguage[language].words) {
			words++;
			for (const gram of new Set(gramsOf(folded))) counts.set(gram, (counts.get(gram) ?? 0) + 1);
		}
	}
	return { counts, words };
}

/**
 * The telling n-grams of a word with their weights, the rarer the heavier, the squares adding up to 1.
 * How rare an n-gram is was counted over the lexicon, so that no listing changes another's weights.
 */
export function weighedGrams(folded: string): [gram: string, weight: number][] {
	counted ??= count();
	const { counts, words } = counted;
	const telling = [...new Set(gramsOf(folded))].flatMap((gram): [string, number][] => {
		const share = (counts.get(gram) ?? 0) / words;
		return share > commonShare ? [] : [[gram, -Math.log(share + 1 / words)]];
	});
	const norm = Math.sqrt(telling.reduce((sum, [, weight]) => sum + weight * weight, 0));
	return telling.map(([gram, weight]) => [gram, weight / norm]);
}
