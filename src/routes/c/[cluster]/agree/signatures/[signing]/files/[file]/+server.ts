import { signatureFile } from '#capabilities/agree/server/index.ts';
import { found } from '#platform/server/http.ts';
import { fileResponse } from '#platform/server/sheets/response.ts';
import type { RequestHandler } from './$types';

/** What a member has handed in with its signature. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const file = found(await locals.run((ctx) => signatureFile(ctx, params.signing, params.file)));
	const response = fileResponse(file.name, file.type, file.bytes);
	response.headers.set('x-content-type-options', 'nosniff');
	return response;
};
