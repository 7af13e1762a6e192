import { sql } from 'drizzle-orm';
import { Logger, run, type Runner, type TaskList } from 'graphile-worker';
import { systemClock } from '../domain/clock.ts';
import { loadCluster } from './clusters.ts';
import type { Ctx } from './context.ts';
import { inCluster, ownerPool } from './db.ts';
import { log } from './log.ts';

/** A job of a cluster. It may run twice: it must do no harm the second time. */
export type ClusterJob<Payload extends object = object> = (
	payload: Payload & { clusterId: string },
	work: JobRun
) => Promise<void>;

export interface JobRun {
	/** Runs a step in a transaction of its own as Klaster itself; committed when it returns. */
	step<T>(work: (ctx: Ctx) => Promise<T>): Promise<T>;
}

export type ClusterJobs = Record<string, ClusterJob<never>>;

/** Adds a job inside the transaction: it exists if and only if the transaction commits. */
export async function addJob(
	ctx: Pick<Ctx, 'tx' | 'cluster'>,
	name: string,
	payload: object = {},
	options: { runAt?: Date; key?: string } = {}
): Promise<void> {
	const full = JSON.stringify({ ...payload, clusterId: ctx.cluster.id });
	await ctx.tx.execute(
		sql`select add_job(${name}, ${full}::jsonb, coalesce(${options.runAt?.toISOString() ?? null}::timestamptz, now()), ${options.key ?? null})`
	);
}

/** Runs a cluster's job now, in this process: what the worker does for each job it takes. */
export async function runJob(
	job: ClusterJob<never>,
	payload: { clusterId: string },
	origin: string
) {
	const step = <T>(work: (ctx: Ctx) => Promise<T>) =>
		inCluster({ clusterId: payload.clusterId }, async (tx) => {
			const cluster = await loadCluster(tx);
			return work({
				actor: { kind: 'system', name: 'Klaster' },
				cluster,
				tx,
				clock: systemClock,
				locale: cluster.locale,
				origin
			});
		});
	await job(payload as never, { step });
}

/** Starts taking jobs from PostgreSQL. `crontab` in graphile-worker's notation, UTC. */
export function startWorker(
	jobs: ClusterJobs,
	instanceJobs: TaskList,
	options: { origin: string; crontab: string; concurrency?: number }
): Promise<Runner> {
	const clusterTasks = Object.entries(jobs).map(([name, job]) => [
		name,
		(payload: unknown) => runJob(job, payload as { clusterId: string }, options.origin)
	]);
	return run({
		pgPool: ownerPool(),
		taskList: { ...Object.fromEntries(clusterTasks), ...instanceJobs },
		crontab: options.crontab,
		concurrency: options.concurrency ?? 2,
		noHandleSignals: true,
		pollInterval: 2000,
		logger: workerLogger()
	});
}

function workerLogger(): Logger {
	return new Logger(() => (level, message) => {
		if (level === 'error') log.error({ message }, 'job');
		else if (level === 'warning') log.warn({ message }, 'job');
		else log.debug({ message }, 'job');
	});
}
