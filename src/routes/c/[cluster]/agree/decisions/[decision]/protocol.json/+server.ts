import { protocolDownload } from '#capabilities/agree/server/index.ts';
import { found } from '#platform/server/http.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const file = found(await locals.run((ctx) => protocolDownload(ctx, params.decision)));
	return new Response(file, {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="protocol-${params.decision}.json"`
		}
	});
};
