import { invalid, ok, type Result } from '#platform/domain/result.ts';
import { prose } from '#platform/domain/text.ts';
import type { Option } from './decision-facts.ts';
import type { Choice, DecisionRule } from './voting/decision.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Longest reason of an objection, in characters. */
export const REASON_LENGTH = 4000;

/** Highest score of an option; the lowest is 0. */
export const HIGHEST_SCORE = 10;

/**
 * What a voter chose, from the fields of the form: `choice` (a button) and `reason`, or one field for
 * each option: `rank:<id>` (1 is the most wanted), `score:<id>` (0 to 10), `date:<id>`.
 */
export function readChoice(
	mode: DecisionRule['mode'],
	options: readonly Option[],
	fields: Fields
): Result<Choice> {
	if (fields.choice === 'abstain') return ok({ kind: 'abstain' });
	switch (mode) {
		case 'consent':
			return readConsent(fields);
		case 'majority':
			return fields.choice === 'yes' || fields.choice === 'no'
				? ok({ kind: fields.choice })
				: invalid({ choice: 'choice' });
		case 'ranked':
			return readRanking(options, fields);
		case 'score':
			return readScores(options, fields);
		case 'date':
			return readDates(options, fields);
	}
}

function readConsent(fields: Fields): Result<Choice> {
	if (fields.choice === 'consent') return ok({ kind: 'consent' });
	if (fields.choice !== 'objection') return invalid({ choice: 'choice' });
	const reason = prose(textOf(fields.reason));
	if (reason === '') return invalid({ reason: 'objection-reason' });
	if (reason.length > REASON_LENGTH) return invalid({ reason: 'too-long' });
	return ok({ kind: 'objection', reason });
}

function readRanking(options: readonly Option[], fields: Fields): Result<Choice> {
	const places = new Map<number, string[]>();
	for (const { id } of options) {
		const place = textOf(fields[`rank:${id}`]);
		if (place === '') continue;
		if (!/^\d{1,3}$/.test(place)) return invalid({ [`rank:${id}`]: 'choice' });
		places.set(Number(place), [...(places.get(Number(place)) ?? []), id]);
	}
	if (places.size === 0) return invalid({ '': 'nothing-ranked' });
	const ranks = [...places].sort(([a], [b]) => a - b).map(([, ids]) => ids);
	return ok({ kind: 'ranking', ranks });
}

function readScores(options: readonly Option[], fields: Fields): Result<Choice> {
	const scores: Record<string, number> = {};
	for (const { id } of options) {
		const score = textOf(fields[`score:${id}`]);
		if (score === '') continue;
		if (!/^\d{1,2}$/.test(score) || Number(score) > HIGHEST_SCORE)
			return invalid({ [`score:${id}`]: 'score' });
		scores[id] = Number(score);
	}
	return Object.keys(scores).length === 0
		? invalid({ '': 'nothing-scored' })
		: ok({ kind: 'scores', scores });
}

function readDates(options: readonly Option[], fields: Fields): Result<Choice> {
	const dates: Record<string, 'yes' | 'maybe' | 'no'> = {};
	for (const { id } of options) {
		const answer = textOf(fields[`date:${id}`]);
		if (answer !== 'yes' && answer !== 'maybe' && answer !== 'no')
			return invalid({ [`date:${id}`]: 'choice' });
		dates[id] = answer;
	}
	return ok({ kind: 'dates', dates });
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
