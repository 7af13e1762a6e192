import { json } from '@sveltejs/kit';
import { isId } from '#platform/domain/id.ts';
import { found } from '#platform/server/http.ts';
import { taskById } from '#platform/server/progress.ts';
import type { RequestHandler } from './$types';

/** How far a piece of background work is. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const id = params.task;
	const task = found(isId(id) ? await locals.run((ctx) => taskById(ctx, id)) : null);
	const { kind, state, done, total, note, error } = task;
	return json(
		{ id, kind, state, done, total, note, failed: error !== null },
		{ headers: { 'cache-control': 'no-store' } }
	);
};
