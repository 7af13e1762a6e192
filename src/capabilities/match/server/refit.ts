import { notFound, ok, type Result } from '#platform/domain/result.ts';
import { isCoordinator, type Ctx } from '#platform/server/context.ts';
import { cancelTask, latestTask, startTask } from '#platform/server/progress.ts';
import { FIT_TASK } from './want-fits.ts';

/** The coordinator has the fits worked out now, and watches. One at a time: returns the task's id. */
export async function refit(ctx: Ctx): Promise<Result<string>> {
	if (!isCoordinator(ctx.actor)) return notFound();
	const latest = await latestTask(ctx, FIT_TASK);
	if (latest?.state === 'queued' || latest?.state === 'running') return ok(latest.id);
	return ok(await startTask(ctx, FIT_TASK, {}));
}

/** Stops what `refit` started; nothing to stop is no fault. */
export async function cancelRefit(ctx: Ctx): Promise<Result<void>> {
	if (!isCoordinator(ctx.actor)) return notFound();
	const latest = await latestTask(ctx, FIT_TASK);
	if (latest) await cancelTask(ctx, latest.id);
	return ok(undefined);
}
