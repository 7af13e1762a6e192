import { error, redirect } from '@sveltejs/kit';
import { isId } from '#platform/domain/id.ts';
import { localPath } from '#platform/domain/waiting.ts';
import { isCoordinator, personIdOf } from '#platform/server/context.ts';
import { cancelTask, taskById } from '#platform/server/progress.ts';
import type { RequestHandler } from './$types';

/** Stops a piece of background work: by whoever started it, or by the coordinator. */
export const POST: RequestHandler = async ({ locals, params, request }) => {
	const form = await request.formData();
	const stopped = await locals.run(async (ctx) => {
		const task = isId(params.task) ? await taskById(ctx, params.task) : undefined;
		const own = task && task.startedBy !== null && task.startedBy === personIdOf(ctx.actor);
		if (!task || !(own || isCoordinator(ctx.actor))) return false;
		await cancelTask(ctx, task.id);
		return true;
	});
	if (!stopped) error(404);
	redirect(303, localPath(form.get('to'), `/c/${params.cluster}`));
};
