import { m } from '#messages';
import type { Say } from '#platform/ui/index.ts';

const sentences: Record<string, () => string> = {
	past: m.signature_problem_past,
	'before-reply': m.signature_problem_before_reply,
	'before-force': m.signature_problem_before_force,
	'text-differs': m.signature_problem_text_differs,
	'signing-exists': m.signature_problem_signing_exists,
	'signing-open': m.signature_problem_signing_open,
	'signing-closed': m.signature_problem_signing_closed,
	'signing-replaced': m.signature_problem_signing_replaced,
	'signing-withdrawn': m.signature_problem_signing_withdrawn,
	'signed-already': m.signature_problem_signed_already,
	'nobody-signed': m.signature_problem_nobody_signed,
	stale: m.signature_problem_stale,
	'file-empty': m.signature_problem_file_empty,
	'file-too-big': m.signature_problem_file_too_big,
	'file-type': m.signature_problem_file_type
};

/** The sentences for the error codes of signatures. */
export const saySignature: Say = (code, data) => {
	if (code === 'too-many-files')
		return m.signature_problem_too_many_files({ most: Number(data?.most ?? 0) });
	if (code.startsWith('parameter-'))
		return m.signature_problem_parameter({ number: Number(data?.number ?? 0) });
	return sentences[code]?.();
};
