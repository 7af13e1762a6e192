import { atLeast } from './condition.ts';
import { choosing } from './choosing.ts';
import type { Condition, Outcome, Poll, Tally } from './decision.ts';
import { fraction } from './fraction.ts';
import { checkPoll } from './poll-check.ts';
import { quorums } from './quorum.ts';
import { castOf, leastSecret, staysSealed, type Cast } from './secrecy.ts';
import { talliesOf, turnoutOf, type Turnout } from './turnout.ts';
import { verdict } from './verdict.ts';

/**
 * Counts a poll: whether it passed, by which conditions, with their exact numbers. The same poll always
 * comes to the same outcome, in whatever order its electors and ballots stand.
 * @throws PollError when something in the poll is not what it may hold
 */
export function count(poll: Poll): Outcome {
	checkPoll(poll);
	const whole = turnoutOf(poll);
	const cast = poll.secret ? castOf(poll) : [];
	if (staysSealed(cast)) return sealed(poll, whole, cast);
	const tallies = talliesOf(poll, whole);
	const { rule } = poll;
	const before = [...secrecy(cast), ...quorums(rule, whole)];
	if (rule.mode === 'consent' || rule.mode === 'majority')
		return decided([...before, ...verdict(rule, whole)], tallies);
	const { winner, ...chosen } = choosing(rule.mode, poll.options, whole);
	return { ...decided([...before, winner], tallies), ...chosen };
}

const decided = (conditions: readonly Condition[], tallies: readonly Tally[]): Outcome => ({
	outcome: conditions.every(({ met, joint }) => met || joint) ? 'passed' : 'failed',
	conditions,
	tallies
});

/** What stands of secret ballots that are not opened: who might have voted, and how many did. */
function sealed(poll: Poll, whole: Turnout, cast: readonly Cast[]): Outcome {
	const tallies = talliesOf(poll, whole).map((tally) => ({ ...tally, counts: {}, weights: {} }));
	return { outcome: 'void', conditions: secrecy(cast), tallies };
}

const secrecy = (cast: readonly Cast[]): Condition[] =>
	cast.map((one) =>
		atLeast(
			{ kind: 'secrecy', ...(one.sector && { sector: one.sector }) },
			fraction(one.cast),
			fraction(leastSecret)
		)
	);
