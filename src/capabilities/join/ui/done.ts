import { m } from '#messages';

const sentences: Record<string, () => string> = {
	added: m.join_done_added,
	admitted: m.join_done_admitted,
	declined: m.join_done_declined,
	asked: m.join_done_asked,
	received: m.join_done_received,
	edited: m.join_done_edited,
	confirmed: m.join_done_confirmed,
	signed: m.join_done_signed,
	named: m.join_done_named,
	ended: m.join_done_ended,
	suspended: m.join_done_suspended,
	resumed: m.join_done_resumed,
	excluded: m.join_done_excluded,
	appealed: m.join_done_appealed,
	decided: m.join_done_decided,
	left: m.join_done_left,
	applied: m.admission_done_applied,
	leaving: m.admission_done_leaving,
	voted: m.admission_done_voted,
	objected: m.admission_done_objected,
	withdrawn: m.admission_done_withdrawn,
	seated: m.admission_done_seated,
	unseated: m.admission_done_unseated
};

/** What was just done, by the code in the address; undefined for a code that is not ours. */
export const doneSentence = (code: string | null): string | undefined =>
	code ? sentences[code]?.() : undefined;
