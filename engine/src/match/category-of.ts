import type { Language } from './languages.ts';
import { featureOf } from './features.ts';
import { textVector } from './text-vector.ts';

/** A category that a text may belong to; `score` is its share of the text's meaning, 0..1. */
export interface CategorySuggestion {
	category: string;
	score: number;
}

const worthSuggesting = 0.1;

/**
 * The categories that the words of a text speak of, likeliest first; none when no word is known.
 * The language is recognised from the text, with the help of `language` if given. Cost: linear in the text.
 */
export function categoryOf(text: string, language?: Language): CategorySuggestion[] {
	const { ids, weights } = textVector(text, { language });
	const found: CategorySuggestion[] = [];
	ids.forEach((id, at) => {
		const { sort, id: category } = featureOf(id);
		if (sort === 'category') found.push({ category, score: weights[at] as number });
	});
	const whole = found.reduce((sum, { score }) => sum + score, 0);
	return found
		.map(({ category, score }) => ({ category, score: score / whole }))
		.filter(({ score }) => score >= worthSuggesting)
		.sort((a, b) => b.score - a.score || (a.category < b.category ? -1 : 1));
}
