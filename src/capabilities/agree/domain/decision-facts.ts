import type { ClauseSource } from '#platform/domain/rules-in-force.ts';

/** yes-no: on a text, by the rule of its kind; the others choose among options. */
export const ballotKinds = ['yes-no', 'ranked', 'score', 'date'] as const;
export type BallotKind = (typeof ballotKinds)[number];

/** During a meeting, or each when they find the time ("tryb obiegowy"). */
export const procedures = ['circulation', 'meeting'] as const;
export type Procedure = (typeof procedures)[number];

/** One of what is chosen among: the id stands in ballots, the label on the page. */
export interface Option {
	id: string;
	label: string;
}

/** Which clause gave one value of a decision's rule. */
export interface RuleSource extends ClauseSource {
	/** The parameter's key. */
	key: string;
}

/**
 * coming: announced, not open yet; due: its time is over and it is not counted yet; then its outcome,
 * or withdrawn.
 */
export type DecisionState = 'coming' | 'open' | 'due' | 'passed' | 'failed' | 'void' | 'withdrawn';

/** What a decision's state follows from. */
export interface DecisionCourse {
	closesAt: Date;
	/** Null while it is only announced. */
	openedAt: Date | null;
	outcome: 'passed' | 'failed' | 'void' | null;
	withdrawnAt: Date | null;
}

/** Where a decision stands at a moment. */
export function stateOf(course: DecisionCourse, now: Date): DecisionState {
	if (course.withdrawnAt) return 'withdrawn';
	if (course.outcome) return course.outcome;
	if (!course.openedAt) return 'coming';
	return now < course.closesAt ? 'open' : 'due';
}

/** Whether it is over, by a count or by being taken back. */
export const isOver = (state: DecisionState): boolean =>
	state === 'passed' || state === 'failed' || state === 'void' || state === 'withdrawn';
