import { slugOf } from '../../domain/text.ts';
import { fileResponse } from '../sheets/response.ts';
import type { PrintedDocument } from './document.ts';
import { docx } from './docx.ts';
import { pdf } from './pdf.ts';

export type DocumentEnding = 'pdf' | 'docx';

/** Whether an address ends in a format that documents have. */
export const isDocumentEnding = (ending: string): ending is DocumentEnding =>
	ending === 'pdf' || ending === 'docx';

const types: Record<DocumentEnding, string> = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
};

/** A document as a file to save, named after its title. */
export async function documentResponse(
	document: PrintedDocument,
	ending: DocumentEnding
): Promise<Response> {
	const bytes = ending === 'pdf' ? pdf(document) : await docx(document);
	return fileResponse(`${slugOf(document.title)}.${ending}`, types[ending], bytes);
}
