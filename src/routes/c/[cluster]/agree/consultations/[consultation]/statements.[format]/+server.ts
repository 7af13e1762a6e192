import { error } from '@sveltejs/kit';
import { exportStatements } from '#capabilities/agree/server/index.ts';
import { found } from '#platform/server/http.ts';
import type { RequestHandler } from './$types';

/** The statements with their counts, to save. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { format } = params;
	if (format !== 'csv' && format !== 'xlsx') error(404);
	return found(await locals.run((ctx) => exportStatements(ctx, params.consultation, format)));
};
