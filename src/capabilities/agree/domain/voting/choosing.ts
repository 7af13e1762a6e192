import { condition } from './condition.ts';
import { dated } from './date-poll.ts';
import type { ChoosingRule, Condition, Outcome, Poll } from './decision.ts';
import { compare, fraction, readFraction, zero } from './fraction.ts';
import { ranked } from './ranked.ts';
import { scored } from './score.ts';
import { weightFor, type Turnout } from './turnout.ts';

type Chosen = Pick<Outcome, 'ranking' | 'pairwise' | 'means' | 'dates'> & { winner: Condition };

/** The options in order of preference, and whether one alone is in front. */
export function choosing(
	mode: ChoosingRule['mode'],
	options: Poll['options'],
	whole: Turnout
): Chosen {
	const ids = options.map(({ id }) => id);
	if (mode === 'date') {
		const result = dated(ids, whole.votes);
		// A date that suits nobody is no date.
		const suits = result.dates.some(({ yes }) => compare(readFraction(yes), zero) > 0);
		return { ...result, winner: winner(suits, result.ranking) };
	}
	const asked = compare(weightFor(whole, mode === 'ranked' ? 'ranking' : 'scores'), zero) > 0;
	const result = mode === 'ranked' ? ranked(ids, whole.votes) : scored(ids, whole.votes);
	return { ...result, winner: winner(asked, result.ranking) };
}

const winner = (any: boolean, ranking: readonly (readonly string[])[]): Condition =>
	condition({ kind: 'winner' }, fraction(any ? (ranking[0]?.length ?? 0) : 0), '=', fraction(1));
