import { m } from '#messages';
import { sayRulebook } from '#capabilities/agree/ui/index.ts';
import type { Say } from '#platform/ui/index.ts';

const problems: Record<string, () => string> = {
	'model-empty': m.replicate_problem_empty,
	'model-size': m.replicate_problem_size,
	'model-depth': m.replicate_problem_depth,
	'model-json': m.replicate_problem_json,
	'model-format': m.replicate_problem_format,
	'model-html': m.replicate_problem_html,
	'model-hash': m.replicate_problem_hash,
	'nothing-upstream': m.replicate_problem_nothing
};

/** The sentences for what can be wrong with models. */
export const sayReplicate: Say = (code, data) =>
	code === 'model-shape'
		? m.replicate_problem_shape({ place: String(data?.place ?? '') })
		: (problems[code]?.() ?? sayRulebook(code, data));

const done: Record<string, () => string> = {
	released: m.replicate_done_released,
	withdrawn: m.replicate_done_withdrawn,
	consent: m.replicate_done_consent,
	received: m.replicate_done_received
};

/** What was just done, by the code in the address; undefined for a code that is not ours. */
export const replicateDone = (params: Pick<URLSearchParams, 'get'>): string | undefined =>
	done[params.get('done') ?? '']?.();

/** What a placeholder asks for. */
export function placeholderName(placeholder: string): string {
	if (placeholder === 'cluster') return m.replicate_name_cluster();
	if (placeholder === 'coordinator') return m.replicate_name_coordinator();
	return m.replicate_name_other({ number: placeholder.slice('name-'.length) });
}
