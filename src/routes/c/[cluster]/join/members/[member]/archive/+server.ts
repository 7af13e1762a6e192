import { memberArchive } from '#capabilities/join/server/index.ts';
import { memberRecords } from '#capabilities/match/server/index.ts';
import { found } from '#platform/server/http.ts';
import type { RequestHandler } from './$types';

/** A member's own data to take along. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const archive = await locals.run((ctx) => memberArchive(ctx, params.member, [memberRecords]));
	const { name, bytes } = found(archive);
	return new Response(bytes, {
		headers: {
			'content-type': 'application/zip',
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'private, no-store'
		}
	});
};
