import { sql } from 'drizzle-orm';
import { notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { isCoordinator, type Ctx } from '#platform/server/context.ts';
import { cancelTask, latestTask, startTask, type Task } from '#platform/server/progress.ts';

/** The kind of task, and the job, that solves the cube. */
export const CUBE_TASK = 'match.cube';

/** A task that has been asked to stop and has said nothing for this long has no process any more. */
const DEAD_AFTER_MS = 60_000;

/**
 * The coordinator has the cube solved in the background. One at a time: while one runs, its id comes
 * back. Returns the task's id.
 */
export async function solveCube(ctx: Ctx): Promise<Result<{ taskId: string }>> {
	if (!isCoordinator(ctx.actor)) return notFound();
	await ctx.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${ctx.cluster.id}, 3))`);
	const latest = await latestTask(ctx, CUBE_TASK);
	if (latest && goesOn(latest, ctx.clock.now())) return ok({ taskId: latest.id });
	const taskId = await startTask(ctx, CUBE_TASK, {});
	await record(ctx, 'cube.started', { kind: 'task', id: taskId });
	return ok({ taskId });
}

/** Whether a task is queued or running, and not one that a killed process left behind. */
export function goesOn(task: Task, now: Date): boolean {
	if (task.state !== 'queued' && task.state !== 'running') return false;
	const { cancelRequestedAt } = task;
	return !cancelRequestedAt || now.getTime() - cancelRequestedAt.getTime() < DEAD_AFTER_MS;
}

/** The coordinator stops a solve; what the last one found stays. Nothing to stop is no fault. */
export async function cancelCube(ctx: Ctx): Promise<Result<void>> {
	if (!isCoordinator(ctx.actor)) return notFound();
	const latest = await latestTask(ctx, CUBE_TASK);
	if (latest && goesOn(latest, ctx.clock.now())) {
		await cancelTask(ctx, latest.id);
		await record(ctx, 'cube.cancelled', { kind: 'task', id: latest.id });
	}
	return ok(undefined);
}
