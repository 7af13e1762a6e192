import { m } from '#messages';
import type { Locale } from '#platform/server/context.ts';
import type { Outcome } from '../domain/voting/decision.ts';

const outcomes = {
	passed: m.decision_outcome_passed,
	failed: m.decision_outcome_failed,
	void: m.decision_outcome_void
};

/** "przyjęta", "odrzucona", "nieważna", in a letter. */
export const outcomeWord = (outcome: Outcome['outcome'], locale: Locale): string =>
	outcomes[outcome]({}, { locale });
