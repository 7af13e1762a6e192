import {
	compare,
	fraction,
	fractionText,
	over,
	sum,
	times,
	zero,
	type Fraction
} from './fraction.ts';
import { inGroups } from './in-groups.ts';
import { weightOf, type Vote } from './turnout.ts';

/** The options by the mean of the scores given, by weight; those that nobody scored last. */
export function scored(options: readonly string[], votes: readonly Vote[]) {
	const means = options.map((option) => meanOf(option, votes));
	const known = (option: number) => means[option] ?? null;
	return {
		ranking: inGroups(options, (a, b) => {
			const [first, second] = [known(a), known(b)];
			if (!first || !second) return Number(!first) - Number(!second);
			return compare(second, first);
		}),
		means: means.map((mean) => mean && fractionText(mean))
	};
}

function meanOf(option: string, votes: readonly Vote[]): Fraction | null {
	const given = votes.flatMap(({ choice, weight }) =>
		choice.kind === 'scores' && Object.hasOwn(choice.scores, option)
			? [{ weight, score: fraction(choice.scores[option]!) }]
			: []
	);
	const weight = weightOf(given);
	if (compare(weight, zero) === 0) return null;
	return over(sum(given.map((one) => times(one.weight, one.score))), weight);
}
