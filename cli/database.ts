import pg from 'pg';
import type { Env } from '#env';
import { startEmbeddedPostgres } from '#platform/server/embedded-postgres/index.ts';
import type { Closing } from './closing.ts';
import { connectionProblem } from './connection-problem.ts';
import { Failure } from './failure.ts';

export interface Database {
	url: string;
	/** Started by this process: nobody else works on this data. */
	embedded: boolean;
}

/**
 * The database that the settings name: a server of one's own, tried first, or the embedded one.
 * @throws Failure or EmbeddedPostgresError with one sentence
 */
export async function openDatabase(env: Env, closing: Closing): Promise<Database> {
	if (env.DATABASE_URL) {
		const problem = await connectionProblem(env.DATABASE_URL);
		if (problem) throw new Failure(problem);
		return { url: env.DATABASE_URL, embedded: false };
	}
	const server = await startEmbeddedPostgres({ dataDir: env.DATA_DIR, log: console.log });
	closing.add(() => server.stop());
	void server.failed.then(async (error) => {
		console.error(error.message);
		await closing.close();
		process.exit(1);
	});
	return { url: server.url, embedded: true };
}

/**
 * Gives back the jobs that a killed worker held; otherwise they would wait hours for it. Only
 * right when no worker lives on this database.
 */
export async function releaseJobs(url: string): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		await client.query(
			`select graphile_worker.force_unlock_workers(array_agg(distinct locked_by))
			from graphile_worker.jobs where locked_by is not null`
		);
	} finally {
		await client.end();
	}
}
