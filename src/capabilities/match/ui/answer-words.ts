import { m } from '#messages';
import type { DeclineReason } from '../domain/answer-reasons.ts';
import type { AnswerKind } from '../domain/proposal-answer.ts';
import type { OutcomeKind } from '../domain/outcome.ts';

export const declineReasonWord = (reason: DeclineReason): string =>
	({
		'no-time': m.cube_reason_no_time,
		dates: m.cube_reason_dates,
		price: m.cube_reason_price,
		terms: m.cube_reason_terms,
		'not-what-we-need': m.cube_reason_not_what_we_need,
		'arranged-otherwise': m.cube_reason_arranged_otherwise,
		other: m.cube_reason_other
	})[reason]();

/** What a party answers, as the end of a sentence that begins with its name. */
export const answerWord = (kind: AnswerKind | null): string =>
	kind === null
		? m.cube_answer_awaited()
		: {
				accept: m.cube_answer_accept,
				decline: m.cube_answer_decline,
				counter: m.cube_answer_counter
			}[kind]();

export const outcomeWord = (done: OutcomeKind): string =>
	({
		done: m.cube_outcome_done,
		partly: m.cube_outcome_partly,
		'not-done': m.cube_outcome_not_done
	})[done]();
