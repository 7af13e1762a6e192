import type { Choice, Poll } from './decision.ts';
import { PollError } from './poll-error.ts';

const kindsOf: Record<Poll['rule']['mode'], readonly Choice['kind'][]> = {
	consent: ['consent', 'objection', 'abstain'],
	majority: ['yes', 'no', 'abstain'],
	ranked: ['ranking', 'abstain'],
	score: ['scores', 'abstain'],
	date: ['dates', 'abstain']
};

/**
 * Whether a choice is one that the poll asks for.
 * @throws PollError with why not
 */
export function checkChoice(poll: Pick<Poll, 'rule' | 'options'>, choice: Choice): void {
	if (!kindsOf[poll.rule.mode].includes(choice.kind))
		throw new PollError(`A ballot says "${choice.kind}", which this decision does not ask.`);
	if (choice.kind === 'objection' && choice.reason.trim() === '')
		throw new PollError('A ballot objects without a reason.');
	const named = optionsIn(choice);
	const known = new Set(poll.options.map(({ id }) => id));
	const unknown = named.find((id) => !known.has(id));
	if (unknown !== undefined)
		throw new PollError(`A ballot names the option "${unknown}", which there is not.`);
	if (new Set(named).size < named.length) throw new PollError('A ballot ranks an option twice.');
	if (
		choice.kind === 'scores' &&
		Object.values(choice.scores).some(
			(score) => !(Number.isInteger(score) && score >= 0 && score <= 10)
		)
	)
		throw new PollError('A ballot gives a score that is no whole number from 0 to 10.');
}

function optionsIn(choice: Choice): readonly string[] {
	if (choice.kind === 'ranking') return choice.ranks.flat();
	if (choice.kind === 'scores') return Object.keys(choice.scores);
	if (choice.kind === 'dates') return Object.keys(choice.dates);
	return [];
}
