import { m } from '#messages';
import { getLocale } from '#i18n/runtime.js';
import { formatDay, sectorName, type Say, type Tone } from '#platform/ui/index.ts';
import type { Opinion } from '../domain/consultation.ts';
import type { Sector } from '../domain/voting/decision.ts';
import type { LoadedConsultation } from '../server/consultation.ts';

/** What one presses. */
export const opinionVerb = (opinion: Opinion): string =>
	({ agree: m.opinion_agree, disagree: m.opinion_disagree, pass: m.opinion_pass })[opinion]();

/** What a member thinks, as a state: „zgoda”. */
export const opinionNoun = (opinion: Opinion): string =>
	({
		agree: m.opinion_noun_agree,
		disagree: m.opinion_noun_disagree,
		pass: m.opinion_noun_pass
	})[opinion]();

/** „Grupa A”: groups have letters, in the order of their numbers. */
export const groupName = (group: number): string =>
	m.opinion_group({ letter: String.fromCharCode(64 + group) });

/** A group or a sector. */
export const partName = (part: Sector | number): string =>
	typeof part === 'number' ? groupName(part) : sectorName(part);

export const consultationTone = ({ open }: Pick<LoadedConsultation, 'open'>): Tone =>
	open ? 'open' : 'ended';

export const consultationState = ({ open }: Pick<LoadedConsultation, 'open'>): string =>
	open ? m.opinion_state_open() : m.opinion_state_closed();

/** One sentence about where a consultation stands. */
export function consultationSentence({ open, closesOn }: LoadedConsultation): string {
	if (!open) return m.opinion_sentence_closed();
	return closesOn === null
		? m.opinion_sentence_open()
		: m.opinion_sentence_until({ day: formatDay(closesOn, getLocale()) });
}

const problems: Record<string, (data: { n: number }) => string> = {
	'statement-long': () => m.opinion_problem_statement_long(),
	'statements-none': () => m.opinion_problem_statements_none(),
	'statements-many': () => m.opinion_problem_statements_many(),
	'date-past': () => m.opinion_problem_date_past(),
	'round-open': () => m.opinion_problem_round_open(),
	'round-taken': () => m.opinion_problem_round_taken(),
	'consultation-closed': () => m.opinion_problem_closed(),
	'statement-hidden': () => m.opinion_problem_hidden(),
	'statement-there': () => m.opinion_problem_there(),
	'statements-full': (data) => m.opinion_problem_full(data),
	'statements-enough': (data) => m.opinion_problem_enough(data),
	'statement-not-shared': () => m.opinion_problem_not_shared(),
	'no-rulebook': () => m.opinion_problem_no_rulebook()
};

/** The sentences for the error codes of consultations. */
export const sayOpinion: Say = (code, data) => problems[code]?.({ n: Number(data?.n ?? 0) });

const done: Record<string, () => string> = {
	opened: m.opinion_done_opened,
	closed: m.opinion_done_closed,
	added: m.opinion_done_added,
	hidden: m.opinion_done_hidden,
	invited: m.opinion_done_invited,
	revoked: m.opinion_done_revoked
};

/** What was just done, by the code in the address. */
export const opinionDone = (code: string | null): string | undefined => done[code ?? '']?.();
