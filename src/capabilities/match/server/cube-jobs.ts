import { and, eq, isNull } from 'drizzle-orm';
import { runInWorker } from '@klaster/engine/worker-client';
import type { Ctx } from '#platform/server/context.ts';
import type { ClusterJobs, JobRun } from '#platform/server/jobs.ts';
import { runTask, type Task, type TaskControl } from '#platform/server/progress.ts';
import { CUBE_SEED, cubeInput } from './cube-input.ts';
import { keepCube } from './cube-keep.ts';
import { freshFits } from './fit-job.ts';
import { missingPieceCandidates } from './missing-piece-candidates.ts';
import { openListings } from './queries-open.ts';
import { CUBE_TASK } from './solve-cube.ts';
import { cubeRun } from './tables.ts';

/** How far a solve is, as its task's note says. */
export type CubePhase = 'fits' | 'solve' | 'keep' | 'missing-piece';

/**
 * Solves the cube in a worker thread, keeps what it found, then looks for the missing piece by solving
 * again. The run has the task's id, so that a second start after a crash goes on with the same run.
 */
export const cubeJobs: ClusterJobs = {
	[CUBE_TASK]: async ({ taskId }: { taskId: string; clusterId: string }, work) => {
		await runTask(work, taskId, async (task, control) => {
			await work.step((ctx) => beginRun(ctx, task));
			try {
				return await solve(work, taskId, control);
			} catch (error) {
				await work.step((ctx) => breakOff(ctx, taskId, control.signal.aborted));
				throw error;
			}
		});
	}
};

/** How long each solve with a hypothetical offer may take; the cube's own answer is kept before. */
const MISSING_PIECE_SECONDS = 20;

async function solve(
	work: JobRun,
	runId: string,
	control: TaskControl
): Promise<Record<string, unknown>> {
	const { signal } = control;
	const watch = (phase: CubePhase) => (progress: { done: number; total: number }) =>
		control.report(progress.done, progress.total, { phase });
	await freshFits(work, {
		signal,
		report: (done, total) => control.report(done, total, { phase: 'fits' })
	});
	control.report(0, 0, { phase: 'solve' });
	const input = await work.step(cubeInput);
	const begun = performance.now();
	const result = await runInWorker('cube', input, { onProgress: watch('solve'), signal });
	const milliseconds = Math.round(performance.now() - begun);
	control.report(0, 0, { phase: 'keep' });
	await work.step(async (ctx) => {
		await keepCube(ctx, runId, input, result);
		await finishRun(ctx, runId, { milliseconds });
	});
	const { members } = await work.step(openListings);
	const towns = new Map(members.map(({ id, town }) => [id, town]));
	const { pieces } = await runInWorker(
		'missing-piece',
		{
			cube: { ...input, timeLimitSeconds: MISSING_PIECE_SECONDS },
			candidates: missingPieceCandidates(input, result, towns)
		},
		{ onProgress: watch('missing-piece'), signal }
	);
	await work.step((ctx) => finishRun(ctx, runId, { missingPieces: pieces }));
	return { partnerships: result.proposals.length, served: result.served.length, milliseconds };
}

async function beginRun(ctx: Ctx, task: Task): Promise<void> {
	await ctx.tx
		.insert(cubeRun)
		.values({
			clusterId: ctx.cluster.id,
			id: task.id,
			taskId: task.id,
			parameters: {},
			seed: CUBE_SEED,
			startedBy: task.startedBy,
			createdAt: task.createdAt
		})
		.onConflictDoNothing();
}

type Ending = Partial<
	Pick<typeof cubeRun.$inferInsert, 'milliseconds' | 'missingPieces' | 'status'>
>;

async function finishRun(ctx: Ctx, id: string, ending: Ending): Promise<void> {
	await ctx.tx
		.update(cubeRun)
		.set({ ...ending, finishedAt: ctx.clock.now() })
		.where(and(eq(cubeRun.clusterId, ctx.cluster.id), eq(cubeRun.id, id)));
}

/** A run that had its answer already, and lost only the missing piece, keeps its status. */
async function breakOff(ctx: Ctx, id: string, cancelled: boolean): Promise<void> {
	await ctx.tx
		.update(cubeRun)
		.set({ status: cancelled ? 'cancelled' : 'failed', finishedAt: ctx.clock.now() })
		.where(and(eq(cubeRun.clusterId, ctx.cluster.id), eq(cubeRun.id, id), isNull(cubeRun.status)));
}
