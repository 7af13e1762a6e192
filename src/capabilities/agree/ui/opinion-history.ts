import { m } from '#messages';
import type { HistoryLine } from '#platform/server/audit.ts';

/** How the history calls what happens in consultations; each stands after "who:". */
export const opinionWords: Record<string, () => string> = {
	'consultation.opened': m.opinion_history_opened,
	'consultation.closed': m.opinion_history_closed,
	'consultation.invited': m.opinion_history_invited,
	'consultation.link-given': m.opinion_history_link_given,
	'consultation.link-revoked': m.opinion_history_link_revoked,
	'statement.added': m.opinion_history_statement_added,
	'statement.hidden': m.opinion_history_statement_hidden,
	'statement.drafted': m.opinion_history_statement_drafted
};

/**
 * The lines of a consultation's history, as the design system's History shows them. Who added a
 * statement is left out: on its page nobody is to guess whose it is.
 */
export const opinionHistory = (lines: readonly HistoryLine[]) =>
	lines.flatMap(({ seq, at, actorName, action }) => {
		const what = opinionWords[action]?.();
		return what === undefined || action === 'statement.added'
			? []
			: [{ id: seq, at, who: actorName, what }];
	});
