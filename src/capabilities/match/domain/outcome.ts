import type { Money } from '#platform/domain/money.ts';

export const outcomeKinds = ['done', 'partly', 'not-done'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** What one party says came of a partnership. */
export interface Outcome {
	memberId: string;
	done: OutcomeKind;
	/** Asked for when it was not wholly done. */
	why: string | null;
	/** What it was worth to that party. */
	value: Money | null;
	/** Would they do it again? Null: did not say. */
	again: boolean | null;
}

/** Whether an outcome must say why. */
export const asksWhy = (done: OutcomeKind): boolean => done !== 'done';
