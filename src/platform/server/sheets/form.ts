import { ok, type Result } from '../../domain/result.ts';
import type { SheetFormat } from './columns.ts';
import { unreadable } from './sheet.ts';

/** The form with a file; one that is larger than a request may be is `sheet-too-big`. */
export async function uploadedForm(request: Request): Promise<Result<FormData>> {
	try {
		return ok(await request.formData());
	} catch (error) {
		if ((error as { status?: number }).status === 413) return unreadable('sheet-too-big');
		throw error;
	}
}

/** The texts of a form as parameters of an address. */
export function queryOf(form: FormData): URLSearchParams {
	const texts = [...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
	return new URLSearchParams(texts);
}

/** The format that an address names, or null. */
export const sheetFormat = (name: string): SheetFormat | null =>
	name === 'csv' || name === 'xlsx' ? name : null;
