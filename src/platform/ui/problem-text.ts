import { m } from '#messages';
import type { Problem } from '../domain/result.ts';

/** A capability's own sentences for its error codes; undefined for a code that it does not know. */
export type Say = (code: string, data?: Problem['data']) => string | undefined;

const common: Record<string, () => string> = {
	required: m.ui_problem_required,
	email: m.ui_problem_email,
	date: m.ui_problem_date,
	number: m.ui_problem_number,
	amount: m.ui_problem_amount,
	'too-short': m.ui_problem_too_short,
	'too-long': m.ui_problem_too_long,
	phone: m.ui_problem_phone,
	url: m.ui_problem_url,
	choice: m.ui_problem_choice,
	taken: m.ui_problem_taken,
	stale: m.ui_problem_stale,
	conflict: m.ui_problem_conflict,
	'not-allowed': m.ui_problem_not_allowed,
	'not-found': m.ui_problem_not_found,
	'too-many': m.ui_problem_too_many
};

/** The sentence for an error code: the capability's, else the common one, else "check this". */
export const sentenceFor = (code: string, say?: Say, data?: Problem['data']): string =>
	say?.(code, data) ?? common[code]?.() ?? m.ui_problem_invalid();
