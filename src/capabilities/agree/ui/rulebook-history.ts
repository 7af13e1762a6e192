import { m } from '#messages';

/** How the history calls what happens to the rulebook; each stands after "who:". */
export const rulebookWords: Record<string, () => string> = {
	'rulebook.founded': m.rulebook_history_founded,
	'rulebook.published': m.rulebook_history_published,
	'rulebook.unpublished': m.rulebook_history_unpublished,
	'rulebook.in-force': m.rulebook_history_in_force,
	'amendment.proposed': m.rulebook_history_proposed,
	'amendment.accepted': m.rulebook_history_accepted,
	'amendment.rejected': m.rulebook_history_rejected,
	'amendment.withdrawn': m.rulebook_history_withdrawn,
	'clause.commented': m.rulebook_history_commented,
	'comment.resolved': m.rulebook_history_resolved
};
