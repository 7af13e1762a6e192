import { error } from '@sveltejs/kit';
import { catalogue, versionPrint } from '#capabilities/agree/server/index.ts';
import { parameterWords } from '#capabilities/agree/ui/index.ts';
import { documentResponse, isDocumentEnding } from '#platform/server/documents/index.ts';
import { found } from '#platform/server/http.ts';
import type { RequestHandler } from './$types';

/** A version's text as PDF or DOCX: `?version=3`, else the one in force. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	if (!isDocumentEnding(params.ending)) error(404);
	const words = parameterWords(catalogue());
	const version = url.searchParams.get('version');
	const document = found(await locals.run((ctx) => versionPrint(ctx, version, words)));
	return documentResponse(document, params.ending);
};
