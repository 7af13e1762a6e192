import type { LegChange } from '../domain/proposal-change.ts';

/** What an answer says beyond yes or no: a counter's changes, or the legs that a decline is about. */
export type AnswerChanges = { changes: LegChange[] } | { declinedLegs: string[] };
