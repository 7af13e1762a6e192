import { m } from '#messages';
import type { HistoryLine } from '#platform/server/audit.ts';

/** How the history calls what happens to the cube, proposals and partnerships; each stands after "who:". */
const words: Record<string, () => string> = {
	'cube.started': m.cube_history_started,
	'cube.solved': m.cube_history_solved,
	'cube.cancelled': m.cube_history_cancelled,
	'proposal.made': m.cube_history_proposal_made,
	'proposal.accepted': m.cube_history_proposal_accepted,
	'proposal.declined': m.cube_history_proposal_declined,
	'proposal.countered': m.cube_history_proposal_countered,
	'proposal.withdrawn': m.cube_history_proposal_withdrawn,
	'partnership.formed': m.cube_history_partnership_formed,
	'partnership.ended': m.cube_history_partnership_ended,
	'outcome.recorded': m.cube_history_outcome_recorded
};

/** What an entry of the history says, or undefined when it is not about any of these. */
export const proposalHistoryWord = (action: string): string | undefined => words[action]?.();

/** The lines of a history that have words here, as the design system's History shows them. */
export const proposalHistory = (lines: readonly HistoryLine[]) =>
	lines.flatMap(({ seq, at, actorName, action }) => {
		const what = proposalHistoryWord(action);
		return what === undefined ? [] : [{ id: seq, at, who: actorName, what }];
	});
