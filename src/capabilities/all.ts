import type { TaskList } from 'graphile-worker';
import type { Waiting } from '#platform/domain/waiting.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { ClusterJobs } from '#platform/server/jobs.ts';
import { mailJobs, type Post } from '#platform/server/mail.ts';
import * as agree from './agree/server/index.ts';
import * as join from './join/server/index.ts';
import * as match from './match/server/index.ts';
import * as replicate from './replicate/server/index.ts';

/** Every job of every capability: what a worker must know. */
export const allJobs = (post: Post): ClusterJobs => ({
	...mailJobs(post),
	...join.joinJobs,
	...join.importJobs,
	...match.matchJobs,
	...agree.agreeJobs
});

/** The jobs of the whole Klaster, which hand each cluster its own. */
export const instanceJobs: TaskList = {
	...join.joinInstanceJobs,
	...match.matchInstanceJobs,
	...agree.agreeInstanceJobs
};

/** What happens by the clock (UTC), in graphile-worker's notation. */
export const crontab = [join.joinCrontab, match.matchCrontab, agree.agreeCrontab].join('\n');

/** How many lines home shows; the rest wait their turn. */
const HOME_LINES = 7;

/** Everything that waits for the actor, the nearest first. */
export async function allWaiting(ctx: Ctx): Promise<Waiting[]> {
	const lines = [
		...(await join.waiting(ctx)),
		...(await match.waiting(ctx)),
		...(await agree.waiting(ctx)),
		...(await replicate.waiting(ctx))
	];
	return lines.sort(byNearness);
}

/** What home shows of it. */
export async function home(ctx: Ctx): Promise<{ lines: Waiting[]; more: number }> {
	const all = await allWaiting(ctx);
	return { lines: all.slice(0, HOME_LINES), more: Math.max(0, all.length - HOME_LINES) };
}

const byNearness = (a: Waiting, b: Waiting): number =>
	(a.due ?? '9999').localeCompare(b.due ?? '9999') || a.since.getTime() - b.since.getTime();
