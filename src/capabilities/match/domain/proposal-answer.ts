import { fail, ok, type Result } from '#platform/domain/result.ts';
import { changedLegs, type ChangeProblem, type LegChange } from './proposal-change.ts';
import { partiesOf, type Leg, type ProposalState } from './proposal.ts';

export const answerKinds = ['accept', 'decline', 'counter'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** One answer of one member to one version; a counter is an answer to the version that it makes. */
export interface Answered {
	memberId: string;
	version: number;
	kind: AnswerKind;
	changes?: readonly LegChange[];
}

/** All that decides what may still happen to a proposal. */
export interface Standing {
	version: number;
	state: ProposalState;
	legs: readonly Leg[];
	answers: readonly Answered[];
}

/** What a member says, to the version that it has read; or Klaster takes the proposal back. */
export type Move =
	| { kind: 'accept' | 'decline'; memberId: string; version: number }
	| { kind: 'counter'; memberId: string; version: number; changes: readonly LegChange[] }
	| { kind: 'withdraw' };

/** `unchanged`: the same answer was there already, as after a double click. */
export interface Moved {
	state: ProposalState;
	version: number;
	legs: readonly Leg[];
	unchanged: boolean;
}

export type MoveProblem = 'not-a-party' | 'closed' | 'stale' | ChangeProblem;

/** The answer of each party to the version in force; a counter accepts what it proposes. */
export const answersInForce = ({ version, answers }: Pick<Standing, 'version' | 'answers'>) =>
	new Map(
		answers
			.filter((given) => given.version === version)
			.map((given) => [given.memberId, given.kind])
	);

/** The parties that have not answered the version in force. */
export function awaited(proposal: Pick<Standing, 'version' | 'answers' | 'legs'>): string[] {
	const given = answersInForce(proposal);
	return partiesOf(proposal.legs).filter((memberId) => !given.has(memberId));
}

/**
 * What follows from a move: accepted by all closes it well, one decline closes it, a counter changes
 * legs and makes the next version, for which only the one who countered has answered.
 */
export function move(proposal: Standing, step: Move): Result<Moved, MoveProblem> {
	const { state, version, legs } = proposal;
	const stay: Moved = { state, version, legs, unchanged: true };
	if (step.kind === 'withdraw') {
		if (state === 'withdrawn') return ok(stay);
		return state === 'open' ? ok({ ...stay, ...closed('withdrawn') }) : fail('closed');
	}
	if (!partiesOf(legs).includes(step.memberId)) return fail('not-a-party');
	if (isRepeated(proposal, step)) return ok(stay);
	if (state !== 'open') return fail('closed');
	if (step.version !== version) return fail('stale');
	if (step.kind === 'decline') return ok({ ...stay, ...closed('declined') });
	if (step.kind === 'counter') {
		const changed = changedLegs(legs, step.changes);
		if (!changed.ok) return changed;
		return ok({ state: 'open', version: version + 1, legs: changed.value, unchanged: false });
	}
	const others = awaited(proposal).filter((memberId) => memberId !== step.memberId);
	return ok({ ...stay, unchanged: false, state: others.length === 0 ? 'accepted' : 'open' });
}

const closed = (state: ProposalState) => ({ state, unchanged: false });

function isRepeated({ answers }: Standing, step: Exclude<Move, { kind: 'withdraw' }>): boolean {
	const version = step.kind === 'counter' ? step.version + 1 : step.version;
	return answers.some(
		(given) =>
			given.memberId === step.memberId &&
			given.version === version &&
			(given.kind === step.kind || (given.kind === 'counter' && step.kind === 'accept')) &&
			(step.kind !== 'counter' || JSON.stringify(given.changes) === JSON.stringify(step.changes))
	);
}
