import { createServer } from 'vite';
import { handOver, readEnv } from '../src/env.ts';
import { migrate } from '../src/platform/server/migrate.ts';
import { withClosing } from '../cli/closing.ts';
import { openDatabase, releaseJobs } from '../cli/database.ts';
import { reportFailure } from '../cli/failure.ts';
import { settleSecret } from '../cli/secret.ts';
import { stopPages } from '../cli/stop-pages.ts';
import { compile } from '@inlang/paraglide-js';
import { paraglideOptions } from './compile-messages.ts';

/** Klaster with the pages rebuilt as you type; database and data folder as in `klaster start`. */
await withClosing(async (closing) => {
	const env = readEnv();
	const database = await openDatabase(env, closing);
	await migrate(database.url);
	if (database.embedded) await releaseJobs(database.url);
	handOver({ DATABASE_URL: database.url, SECRET: settleSecret(env), PORT: env.PORT });
	await compile(paraglideOptions);
	const vite = await createServer({ server: { port: env.PORT, host: env.HOST, strictPort: true } });
	closing.add(() => vite.close());
	closing.add(stopPages);
	await vite.listen();
	vite.printUrls();
}).catch((error) => process.exit(reportFailure(error)));
