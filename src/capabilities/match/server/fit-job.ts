import type { MatchResult } from '@klaster/engine/match';
import { runInWorker } from '@klaster/engine/worker-client';
import type { ClusterJobs, JobRun } from '#platform/server/jobs.ts';
import { runTask, type TaskControl } from '#platform/server/progress.ts';
import { fingerprintOf, fitInput } from './fit-input.ts';
import { fitsOf } from './fit-result.ts';
import { keepFits } from './keep-fits.ts';
import { openListings, type OpenListings } from './queries-open.ts';
import { stillHolds } from './still-holds.ts';
import { FIT_TASK, wantFits } from './want-fits.ts';

/** On its own after changes, or as a task that people watch when somebody started it by hand. */
export const fitJobs: ClusterJobs = {
	[FIT_TASK]: async ({ taskId }: { taskId?: string; clusterId: string }, work) => {
		if (taskId) await runTask(work, taskId, (_, control) => freshFits(work, control));
		else await freshFits(work);
	}
};

/**
 * Brings the fits up to date: nothing to do when neither offers, needs nor members have changed;
 * else the engine ranks in a worker thread, and the difference is written. What changed meanwhile is
 * taken up by a further job. Rejects when cancelled.
 */
export async function freshFits(
	work: JobRun,
	control?: TaskControl
): Promise<Record<string, unknown>> {
	const { open, fingerprint, known } = await work.step(async (ctx) => {
		const open = await openListings(ctx);
		const fingerprint = fingerprintOf(open);
		return { open, fingerprint, known: await stillHolds(ctx, fingerprint) };
	});
	const counts = { offers: open.offers.length, needs: open.needs.length };
	if (known) return { ...counts, fits: known.fits, changed: 0 };
	const begun = performance.now();
	const found = fitsOf(open, await rank(open, control));
	const milliseconds = Math.round(performance.now() - begun);
	const changed = await work.step(async (ctx) => {
		const written = await keepFits(ctx, { ...counts, fingerprint, milliseconds }, found);
		if (fingerprintOf(await openListings(ctx)) !== fingerprint) await wantFits(ctx);
		return written;
	});
	return { ...counts, fits: found.length, changed, milliseconds };
}

/** In a worker thread, except when there is nothing to rank. */
async function rank(
	open: OpenListings,
	control?: TaskControl
): Promise<Pick<MatchResult, 'results'>> {
	if (open.offers.length === 0 || open.needs.length === 0) return { results: [] };
	return runInWorker('match', fitInput(open), {
		...(control && {
			signal: control.signal,
			onProgress: ({ done, total }: { done: number; total: number }) => control.report(done, total)
		})
	});
}
