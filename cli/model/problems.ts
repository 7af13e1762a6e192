import type { Problem } from '#platform/domain/result.ts';

const sentences: Record<string, string> = {
	'model-empty': 'The file is empty.',
	'model-size': 'The file is larger than 2 MB: it is no model.',
	'model-depth': 'The file is nested too deeply.',
	'model-json': 'The file is not JSON, or it is damaged.',
	'model-format': 'The file is no model of the format klaster.model/1.',
	'model-html': 'There is HTML in the model.',
	'model-hash': 'The model was changed after its release: its hash does not fit.',
	exists: 'The cluster has rules already.'
};

/** Why a model was refused, in one sentence. */
export function problemInWords({ code, fields = {}, data = {} }: Problem): string {
	const [[field = '', problem = code] = []] = Object.entries(fields);
	if (problem === 'model-shape') return `Something in the model is not right at ${data.place}.`;
	if (data.parameter !== undefined)
		return `Clause ${data.number} sets ${data.parameter}: ${problem.replace('parameter-', '')}.`;
	return (
		sentences[problem] ?? `The model was refused: ${[field, problem].filter(Boolean).join(' ')}.`
	);
}
