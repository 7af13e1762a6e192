import { and, desc, eq, inArray } from 'drizzle-orm';
import { newId } from '../domain/id.ts';
import { personIdOf, type Ctx } from './context.ts';
import { addJob, type JobRun } from './jobs.ts';
import { notify } from './live.ts';
import { task, type TaskState } from './tables.ts';

export type Task = typeof task.$inferSelect;

/** Starts a piece of background work: its row, which people see, and its job, in one transaction. */
export async function startTask(
	ctx: Ctx,
	kind: string,
	input: Record<string, unknown>
): Promise<string> {
	const id = newId(ctx.clock.now().getTime());
	await ctx.tx.insert(task).values({
		clusterId: ctx.cluster.id,
		id,
		kind,
		input,
		startedBy: personIdOf(ctx.actor) ?? null,
		createdAt: ctx.clock.now()
	});
	await addJob(ctx, kind, { taskId: id });
	await notify(ctx, 'task');
	return id;
}

const one = (ctx: Pick<Ctx, 'cluster'>, id: string) =>
	and(eq(task.clusterId, ctx.cluster.id), eq(task.id, id));

export async function taskById(
	ctx: Pick<Ctx, 'tx' | 'cluster'>,
	id: string
): Promise<Task | undefined> {
	return (await ctx.tx.select().from(task).where(one(ctx, id)))[0];
}

/** The newest task of a kind, whatever its state. */
export async function latestTask(
	ctx: Pick<Ctx, 'tx' | 'cluster'>,
	kind: string
): Promise<Task | undefined> {
	const [latest] = await ctx.tx
		.select()
		.from(task)
		.where(and(eq(task.clusterId, ctx.cluster.id), eq(task.kind, kind)))
		.orderBy(desc(task.createdAt))
		.limit(1);
	return latest;
}

/** Asks a task to stop. One that has not begun ends at once; a running one notices within a second. */
export async function cancelTask(ctx: Ctx, id: string): Promise<void> {
	const now = ctx.clock.now();
	await ctx.tx
		.update(task)
		.set({ cancelRequestedAt: now })
		.where(and(one(ctx, id), inArray(task.state, ['queued', 'running'])));
	await ctx.tx
		.update(task)
		.set({ state: 'cancelled', finishedAt: now })
		.where(and(one(ctx, id), eq(task.state, 'queued')));
	await notify(ctx, 'task');
}

export interface TaskControl {
	/** Aborted when somebody cancels. */
	signal: AbortSignal;
	/** Shown to whoever waits; written twice a second at most. */
	report(done: number, total: number, note?: Record<string, unknown>): void;
}

/** How often a running task looks whether somebody wants it to stop, in milliseconds. */
const LOOK_EVERY = 500;

/**
 * Runs the body of a task: marks it running, passes on progress and cancellation, and ends it as
 * done, cancelled or failed. A task that a killed process left running is simply run again.
 */
export async function runTask(
	run: JobRun,
	taskId: string,
	body: (task: Task, control: TaskControl) => Promise<Record<string, unknown>>
): Promise<void> {
	const begun = await run.step(async (ctx) => {
		const found = await taskById(ctx, taskId);
		if (!found || !['queued', 'running'].includes(found.state)) return undefined;
		await change(ctx, taskId, { state: 'running', startedAt: ctx.clock.now() });
		return found;
	});
	if (!begun) return;
	const abort = new AbortController();
	let latest: { done: number; total: number; note?: Record<string, unknown> } | undefined;
	const look = async () => {
		const progress = latest;
		latest = undefined;
		const wanted = await run.step(async (ctx) => {
			if (progress) await change(ctx, taskId, progress);
			return (await taskById(ctx, taskId))?.cancelRequestedAt;
		});
		if (wanted) abort.abort();
	};
	const timer = setInterval(() => void look().catch(() => {}), LOOK_EVERY);
	try {
		const result = await body(begun, {
			signal: abort.signal,
			report: (done, total, note) => (latest = { done, total, ...(note ? { note } : {}) })
		});
		clearInterval(timer);
		await end(run, taskId, abort.signal.aborted ? 'cancelled' : 'done', result, null);
	} catch (error) {
		clearInterval(timer);
		if (abort.signal.aborted) return end(run, taskId, 'cancelled', null, null);
		await end(run, taskId, 'failed', null, (error as Error).message);
		throw error;
	}
}

const end = (
	run: JobRun,
	id: string,
	state: TaskState,
	result: Record<string, unknown> | null,
	error: string | null
) => run.step((ctx) => change(ctx, id, { state, result, error, finishedAt: ctx.clock.now() }));

async function change(ctx: Ctx, id: string, values: Partial<Task>): Promise<void> {
	await ctx.tx.update(task).set(values).where(one(ctx, id));
	await notify(ctx, 'task');
}
