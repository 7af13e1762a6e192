import { publishedModel } from '#capabilities/replicate/server/index.ts';
import { found } from '#platform/server/http.ts';
import type { RequestHandler } from './$types';

/** A release as a file, for anybody who wants to start from it. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const number = /^[1-9]\d{0,6}$/.test(params.release) ? Number(params.release) : -1;
	const { slug } = locals.cluster;
	const file = found(await locals.run((ctx) => publishedModel(ctx, slug, number)));
	return new Response(`${JSON.stringify(file, null, '\t')}\n`, {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="${slug}-model-${number}.json"`
		}
	});
};
