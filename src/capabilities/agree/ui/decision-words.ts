import { m } from '#messages';
import { getLocale } from '#i18n/runtime.js';
import { formatDateTime, type Tone } from '#platform/ui/index.ts';
import type { BallotKind, DecisionState } from '../domain/decision-facts.ts';
import type { Choice } from '../domain/voting/decision.ts';
import type { DecisionKind } from '../domain/voting/parameters.ts';
import type { DecisionPage } from '../server/decision.ts';

const kinds: Record<DecisionKind, () => string> = {
	rules: m.decision_kind_rules,
	admission: m.decision_kind_admission,
	exclusion: m.decision_kind_exclusion,
	council: m.decision_kind_council,
	money: m.decision_kind_money,
	other: m.decision_kind_other
};

/** What a decision is about: „Regulamin”. */
export const kindWord = (kind: DecisionKind): string => kinds[kind]();

const ballots: Record<BallotKind, { word: () => string; help: () => string }> = {
	'yes-no': { word: m.decision_ballot_yes_no, help: m.decision_ballot_yes_no_help },
	ranked: { word: m.decision_ballot_ranked, help: m.decision_ballot_ranked_help },
	score: { word: m.decision_ballot_score, help: m.decision_ballot_score_help },
	date: { word: m.decision_ballot_date, help: m.decision_ballot_date_help }
};

/** A way of voting, and what it means. */
export const ballotWord = (ballot: BallotKind): string => ballots[ballot].word();
export const ballotHelp = (ballot: BallotKind): string => ballots[ballot].help();

const states: Record<DecisionState, { word: () => string; tone: Tone }> = {
	coming: { word: m.decision_state_coming, tone: 'draft' },
	open: { word: m.decision_state_open, tone: 'open' },
	due: { word: m.decision_state_due, tone: 'waiting' },
	passed: { word: m.decision_state_passed, tone: 'done' },
	failed: { word: m.decision_state_failed, tone: 'ended' },
	void: { word: m.decision_state_void, tone: 'problem' },
	withdrawn: { word: m.decision_state_withdrawn, tone: 'ended' }
};

export const decisionState = (state: DecisionState): string => states[state].word();
export const decisionTone = (state: DecisionState): Tone => states[state].tone;

/** One sentence about where a decision stands. */
export function decisionSentence(page: DecisionPage, zone: string): string {
	const { decision, state, voted, entitled: electors } = page;
	const moment = (at: Date) => formatDateTime(at, { locale: getLocale(), zone });
	const closes = moment(decision.closesAt);
	if (state === 'coming')
		return m.decision_sentence_coming({ opens: moment(decision.opensAt), closes });
	if (state === 'open') return m.decision_sentence_open({ closes, voted, electors });
	if (state === 'due') return m.decision_sentence_due({ closes, voted, electors });
	if (page.withdrawal) return m.decision_sentence_withdrawn({ at: moment(page.withdrawal.at) });
	const at = moment(page.result?.closedAt ?? decision.closesAt);
	return m.decision_sentence_over({ at, voted, electors });
}

const choices: Record<Choice['kind'], () => string> = {
	yes: m.decision_choice_yes,
	no: m.decision_choice_no,
	abstain: m.decision_choice_abstain,
	consent: m.decision_choice_consent,
	objection: m.decision_choice_objection,
	ranking: m.decision_choice_given,
	scores: m.decision_choice_given,
	dates: m.decision_choice_given
};

/** What was chosen, in a word: „zgoda”. */
export const choiceWord = (choice: Pick<Choice, 'kind'>): string => choices[choice.kind]();

const done: Record<string, () => string> = {
	opened: m.decision_done_opened,
	voted: m.decision_done_voted,
	recused: m.decision_done_recused,
	handed: m.decision_done_handed,
	'taken-back': m.decision_done_taken_back,
	closed: m.decision_done_closed,
	withdrawn: m.decision_done_withdrawn,
	answered: m.decision_done_answered,
	signed: m.decision_done_signed
};

/** What has just been done, as the address says; undefined for anything else. */
export const decisionDone = (what: string | null): string | undefined =>
	what === null ? undefined : done[what]?.();
