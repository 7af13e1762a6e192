import { limits } from '../domain/schema.ts';

/** The package that a form brings: its `file`, else what was `pasted`. One that is too large is not read. */
export async function sentModel(form: FormData): Promise<Uint8Array> {
	const file = form.get('file');
	if (file instanceof File && file.size > 0)
		return file.size > limits.bytes
			? new Uint8Array(limits.bytes + 1)
			: new Uint8Array(await file.arrayBuffer());
	const pasted = form.get('pasted');
	return new TextEncoder().encode(typeof pasted === 'string' ? pasted.trim() : '');
}
