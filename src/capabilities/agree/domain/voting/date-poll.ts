import type { DateAnswer } from './decision.ts';
import { compare, fractionText } from './fraction.ts';
import { inGroups } from './in-groups.ts';
import { weightOf, type Vote } from './turnout.ts';

/** The dates with most yes first; of those with as many, the one with fewest no. */
export function dated(options: readonly string[], votes: readonly Vote[]) {
	const answers = options.map((option) => ({
		yes: answered(option, votes, 'yes'),
		maybe: answered(option, votes, 'maybe'),
		no: answered(option, votes, 'no')
	}));
	return {
		ranking: inGroups(
			options,
			(a, b) => compare(answers[b]!.yes, answers[a]!.yes) || compare(answers[a]!.no, answers[b]!.no)
		),
		dates: answers.map(({ yes, maybe, no }) => ({
			yes: fractionText(yes),
			maybe: fractionText(maybe),
			no: fractionText(no)
		}))
	};
}

const answered = (option: string, votes: readonly Vote[], answer: DateAnswer) =>
	weightOf(
		votes.filter(
			({ choice }) =>
				choice.kind === 'dates' &&
				Object.hasOwn(choice.dates, option) &&
				choice.dates[option] === answer
		)
	);
