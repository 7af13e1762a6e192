import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../src/platform/server/migrate.ts';
import { startEmbeddedPostgres } from '../src/platform/server/embedded-postgres/index.ts';
import { cookieHeader, session } from '../tests/e2e/session.ts';
import { SECRET } from '../tests/e2e/places.ts';
import { startApp } from './app.ts';
import { timeImport } from './import.ts';
import { memberFile } from './members.ts';
import { seedCluster } from './seed.ts';
import { printTable, timeInTurn } from './timing.ts';

const MEMBERS = 500;
const IMPORTED = 5000;
const COORDINATOR = 'coordinator@example.org';

/**
 * How long the built server takes for its directory of 500 members, over loopback, beside a page
 * that asks the database nothing; and for an import of 5,000. Prints, asserts nothing.
 */
const folder = await mkdtemp(join(tmpdir(), 'klaster-bench-'));
// As root PostgreSQL runs as somebody else, who must reach it.
await chmod(folder, 0o755);
const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres') });
try {
	await migrate(postgres.url);
	const client = new pg.Client({ connectionString: postgres.url });
	await client.connect();
	await seedCluster(client, 'bench', COORDINATOR, MEMBERS);
	await seedCluster(client, 'bench-import', COORDINATOR, 0);
	await client.end();
	const app = await startApp(Number(process.env.PORT ?? 4329), {
		DATABASE_URL: postgres.url,
		DATA_DIR: join(folder, 'app'),
		SECRET
	});
	try {
		process.env.KLASTER_E2E_DATABASE = postgres.url;
		const headers = { cookie: cookieHeader(await session(COORDINATOR)), accept: 'text/html' };
		const [processor] = cpus();
		console.log(
			`${processor?.model}, ${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)}, Node ${process.version}`
		);
		const pages = {
			'a page without a query (/sign-in)': '/sign-in',
			'public directory': '/bench/members',
			'public directory, searched': '/bench/members?q=stol+cieszyn',
			'public directory, filtered, page 2': '/bench/members?sector=social&sort=-town&page=2',
			'directory in the workspace': '/c/bench/join',
			'map (drawn once, then kept)': '/bench/map'
		};
		const times = await timeInTurn(
			Object.entries(pages).map(([name, path]) => ({
				name,
				url: app.origin + path,
				headers: path === '/sign-in' ? { accept: 'text/html' } : headers
			})),
			200
		);
		printTable(`${MEMBERS} members, milliseconds`, times);
		const seconds = await timeImport(app.origin, 'bench-import', headers, memberFile(IMPORTED));
		console.log(
			`import of ${IMPORTED} members: file read ${seconds.read.toFixed(1)} s, checked ${seconds.checked.toFixed(1)} s, saved ${seconds.saved.toFixed(1)} s (${seconds.result})`
		);
	} finally {
		await app.stop();
	}
} finally {
	await postgres.stop();
	await rm(folder, { recursive: true, force: true });
}
