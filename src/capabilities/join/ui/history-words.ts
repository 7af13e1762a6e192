import { m } from '#messages';

/** How the history calls what Join does; each stands after "who:". */
const words: Record<string, () => string> = {
	'member.applied': m.join_history_applied,
	'member.added': m.join_history_added,
	'member.resolution-awaited': m.join_history_resolution_awaited,
	'member.resolution-received': m.join_history_resolution_received,
	'member.admitted': m.join_history_admitted,
	'member.declined': m.join_history_declined,
	'member.activated': m.join_history_activated,
	'member.edited': m.join_history_edited,
	'member.confirmed': m.join_history_confirmed,
	'member.suspended': m.join_history_suspended,
	'member.resumed': m.join_history_resumed,
	'member.left': m.join_history_left,
	'member.excluded': m.join_history_excluded,
	'member.reinstated': m.join_history_reinstated,
	'member.leaving': m.admission_history_leaving,
	'admission.voted': m.admission_history_voted,
	'admission.objected': m.admission_history_objected,
	'admission.objection-withdrawn': m.admission_history_objection_withdrawn,
	'council.seated': m.admission_history_seated,
	'council.unseated': m.admission_history_unseated,
	'declaration.signed': m.join_history_signed,
	'delegate.named': m.join_history_named,
	'delegate.ended': m.join_history_ended,
	'members.imported': m.register_history_imported,
	'appeal.made': m.join_history_appeal,
	'appeal.decided': m.join_history_appeal_decided
};

/** What an entry of the history says, or undefined when it is not of Join. */
export const joinHistoryWord = (action: string): string | undefined => words[action]?.();
