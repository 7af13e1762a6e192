import { protocolPrint } from '#capabilities/agree/server/index.ts';
import { documentResponse } from '#platform/server/documents/index.ts';
import { found } from '#platform/server/http.ts';
import type { RequestHandler } from './$types';

/** The protocol of a decision to read and print. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const document = found(await locals.run((ctx) => protocolPrint(ctx, params.decision)));
	return documentResponse(document, 'pdf');
};
