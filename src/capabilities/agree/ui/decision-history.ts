import { m } from '#messages';
import type { HistoryLine } from '#platform/server/audit.ts';

/** How the history calls what happens in decisions; each stands after "who:". */
export const decisionWords: Record<string, () => string> = {
	'decision.announced': m.decision_history_announced,
	'decision.opened': m.decision_history_opened,
	'decision.passed': m.decision_history_passed,
	'decision.failed': m.decision_history_failed,
	'decision.void': m.decision_history_void,
	'decision.withdrawn': m.decision_history_withdrawn,
	'decision.superseded': m.decision_history_superseded,
	'decision.recused': m.decision_history_recused,
	'ballot.cast': m.decision_history_ballot_cast,
	'ballot.changed': m.decision_history_ballot_changed,
	'vote.handed': m.decision_history_handed,
	'vote.taken-back': m.decision_history_taken_back,
	'objection.worked-in': m.decision_history_worked_in,
	'objection.taken-back': m.decision_history_objection_back,
	'protocol.signed-off': m.decision_history_signed_off
};

/** About one member: its name says more than the decision's own, which stands above. */
const aboutMember = /^(ballot|objection|vote|decision\.recused)/;

/** The lines of a decision's history, as the design system's History shows them. */
export const decisionHistory = (lines: readonly HistoryLine[]) =>
	lines.flatMap(({ seq, at, actorName, action, data }) => {
		const what = decisionWords[action]?.();
		if (what === undefined) return [];
		const name = aboutMember.test(action) && typeof data.name === 'string' ? `: ${data.name}` : '';
		return [{ id: seq, at, who: actorName, what: what + name }];
	});
