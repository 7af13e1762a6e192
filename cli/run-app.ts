import type { RequestListener } from 'node:http';
import { handOver, readEnv, type Env } from '#env';
import { migrate } from '#platform/server/migrate.ts';
import type { Closing } from './closing.ts';
import { openDatabase, releaseJobs } from './database.ts';
import { preparePages } from './pages.ts';
import { headers } from './request-origin.ts';
import { root } from './root.ts';
import { settleSecret } from './secret.ts';
import { stopPages } from './stop-pages.ts';
import { listen } from './web-server.ts';

export interface RunningApp {
	env: Env;
	/** Where to open it on this machine, without a slash at the end. */
	address: string;
}

/**
 * Starts all of Klaster in this process: database, newest schema, `prepare`, pages, web server.
 * @throws Failure, EnvError or EmbeddedPostgresError with one sentence
 */
export async function runApp(
	closing: Closing,
	prepare: (env: Env) => Promise<void> = async () => {}
): Promise<RunningApp> {
	const env = readEnv();
	const database = await openDatabase(env, closing);
	closing.add(stopPages);
	const web = await listen(env);
	closing.add(() => web.stop());
	process.chdir(root);
	await migrate(database.url);
	if (database.embedded) await releaseJobs(database.url);
	handOver({
		DATABASE_URL: database.url,
		DATA_DIR: env.DATA_DIR,
		SECRET: settleSecret(env),
		PORT: web.port,
		BODY_SIZE_LIMIT: env.BODY_SIZE_LIMIT,
		PROTOCOL_HEADER: headers.protocol,
		HOST_HEADER: headers.host,
		ADDRESS_HEADER: headers.address
	});
	const settled = readEnv();
	await prepare(settled);
	const pages: { handler: RequestListener } = await import(await preparePages());
	web.serve(pages.handler);
	return { env: settled, address: env.ORIGIN ?? `http://localhost:${web.port}` };
}
