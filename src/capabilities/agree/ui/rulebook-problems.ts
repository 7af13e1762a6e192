import { m } from '#messages';
import type { Say } from '#platform/ui/index.ts';
import { parameterName } from './rulebook-parameters.ts';

const sentences: Record<string, () => string> = {
	exists: m.rulebook_problem_exists,
	clauses: m.rulebook_problem_clauses,
	'nothing-changed': m.rulebook_problem_nothing_changed,
	'clause-gone': m.rulebook_problem_clause_gone,
	'chapter-gone': m.rulebook_problem_chapter_gone,
	'chapter-not-empty': m.rulebook_problem_chapter_not_empty,
	'reference-lost': m.rulebook_problem_reference_lost,
	'id-taken': m.rulebook_problem_id_taken,
	'parameter-value': m.rulebook_problem_parameter_value,
	definition: m.rulebook_problem_definition,
	'amendment-accepted': m.rulebook_problem_amendment_accepted,
	'amendment-rejected': m.rulebook_problem_amendment_rejected,
	'amendment-withdrawn': m.rulebook_problem_amendment_withdrawn,
	stale: m.rulebook_problem_stale,
	past: m.rulebook_problem_past,
	'before-force': m.rulebook_problem_before_force,
	characters: m.rulebook_problem_characters,
	id: m.rulebook_problem_id
};

/** The sentences for the error codes of the rulebook and its amendments. */
export const sayRulebook: Say = (code, data) => {
	const parameter = parameterName(String(data?.parameter ?? ''));
	if (code === 'parameter-unknown') return m.rulebook_problem_parameter_unknown({ parameter });
	if (code === 'parameter-twice')
		return m.rulebook_problem_parameter_twice({ parameter, number: Number(data?.number ?? 0) });
	return sentences[code]?.();
};
