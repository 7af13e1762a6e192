import { m } from '#messages';
import type { Say } from '#platform/ui/index.ts';

const problems: Record<string, (data: { n: number }) => string> = {
	'objection-reason': () => m.decision_problem_objection_reason(),
	'nothing-ranked': () => m.decision_problem_nothing_ranked(),
	'nothing-scored': () => m.decision_problem_nothing_scored(),
	score: () => m.decision_problem_score(),
	'two-options': () => m.decision_problem_two_options(),
	'too-many-options': () => m.decision_problem_too_many_options(),
	'one-text': () => m.decision_problem_one_text(),
	'no-circulation': () => m.decision_problem_no_circulation(),
	'no-secret': () => m.decision_problem_no_secret(),
	'closes-before': () => m.decision_problem_closes_before(),
	'too-far': () => m.decision_problem_too_far(),
	'notice-days': (data) => m.decision_problem_notice_days(data),
	'no-electors': () => m.decision_problem_no_electors(),
	'decision-closed': () => m.decision_problem_closed(),
	'not-all-voted': (data) => m.decision_problem_not_all_voted(data),
	recused: () => m.decision_problem_recused(),
	'cast-already': () => m.decision_problem_cast_already(),
	'voted-itself': () => m.decision_problem_voted_itself(),
	'recuse-after-secret': () => m.decision_problem_recuse_after_secret(),
	'no-delegation': () => m.decision_problem_no_delegation(),
	'delegation-circle': () => m.decision_problem_delegation_circle(),
	'still-open': () => m.decision_problem_still_open(),
	'passed-already': () => m.decision_problem_passed_already(),
	'superseded-already': () => m.decision_problem_superseded_already(),
	'signed-off-already': () => m.decision_problem_signed_off_already(),
	'two-persons': () => m.decision_problem_two_persons()
};

/** The sentences for the error codes of decisions. */
export const sayDecision: Say = (code, data) => problems[code]?.({ n: Number(data?.n ?? 0) });
