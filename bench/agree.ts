import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { consultationJobs } from '../src/capabilities/agree/server/consultation-jobs.ts';
import { MAP_TASK } from '../src/capabilities/agree/server/opinion-map-want.ts';
import { closeDatabase, openDatabase } from '../src/platform/server/db.ts';
import { startEmbeddedPostgres } from '../src/platform/server/embedded-postgres/index.ts';
import { runJob } from '../src/platform/server/jobs.ts';
import { migrate } from '../src/platform/server/migrate.ts';
import { SECRET } from '../tests/e2e/places.ts';
import { cookieHeader, session } from '../tests/e2e/session.ts';
import { startApp } from './app.ts';
import { seedOpinions, type SeededConsultation } from './opinions.ts';
import { seedCluster } from './seed.ts';
import { printTable, type Times } from './timing.ts';

const SCALE = { statements: 5000, votes: 500_000 };
const MEMBERS = 500;
const ROUNDS = 300;

/**
 * How long a vote takes among 500 organisations, 5,000 statements and 500,000 votes: the POST, and
 * the page with the next statement, over loopback, beside a page that asks the database nothing; and
 * how long the map takes. Prints, asserts nothing.
 */
const folder = await mkdtemp(join(tmpdir(), 'klaster-bench-'));
// As root PostgreSQL runs as somebody else, who must reach it.
await chmod(folder, 0o755);
const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres') });
try {
	await migrate(postgres.url);
	const client = new pg.Client({ connectionString: postgres.url });
	await client.connect();
	await seedCluster(client, 'bench', 'coordinator@example.org', MEMBERS);
	const seeded = await seedOpinions(client, 'bench', SCALE);
	const { rows } = await client.query<{ n: number }>('select count(*)::int as n from opinion_vote');
	await client.end();
	const [processor] = cpus();
	console.log(
		`${processor?.model}, ${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)}, Node ${process.version}`
	);
	console.log(`${MEMBERS} organisations, ${SCALE.statements} statements, ${rows[0]!.n} votes`);
	await timeMap(seeded);
	const app = await startApp(Number(process.env.PORT ?? 4331), {
		DATABASE_URL: postgres.url,
		DATA_DIR: join(folder, 'app'),
		SECRET
	});
	try {
		printTable('milliseconds', await timeVotes(app.origin, seeded));
	} finally {
		await app.stop();
	}
} finally {
	await postgres.stop();
	await rm(folder, { recursive: true, force: true });
}

/** The background job whole: reading the votes, the engine in its thread, keeping the map. */
async function timeMap({ clusterId, id }: SeededConsultation): Promise<void> {
	openDatabase(postgres.url);
	for (let round = 1; round <= 3; round++) {
		const begun = performance.now();
		const payload = { clusterId, consultationId: id } as { clusterId: string };
		await runJob(consultationJobs[MAP_TASK]!, payload, 'http://localhost');
		console.log(`  map recomputed in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
	}
	await closeDatabase();
}

/** Delegates in turn each give the opinion that their page asks for; the first tenth warms up. */
async function timeVotes(origin: string, seeded: SeededConsultation): Promise<Times[]> {
	process.env.KLASTER_E2E_DATABASE = postgres.url;
	const cookies: string[] = [];
	for (const address of seeded.delegates.slice(0, 20))
		cookies.push(cookieHeader(await session(address)));
	const page = `${origin}/c/bench/agree/consultations/${seeded.id}/vote`;
	const trivial: Times = { name: 'a page without a query (/sign-in)', each: [], bytes: 0 };
	const post: Times = { name: 'the vote (POST)', each: [], bytes: 0 };
	const next: Times = { name: 'the next statement (GET)', each: [], bytes: 0 };
	const both: Times = { name: 'both', each: [], bytes: 0 };
	for (let round = -ROUNDS / 10; round < ROUNDS; round++) {
		const cookie = cookies[Math.abs(round) % cookies.length]!;
		const shown = await fetch(page, { headers: { cookie, accept: 'text/html' } });
		const fields = askedIn(await shown.text());
		const begun = performance.now();
		const answer = await fetch(`${page}?/give`, {
			method: 'POST',
			redirect: 'manual',
			headers: { cookie, accept: 'text/html', origin },
			body: new URLSearchParams({ ...fields, opinion: 'agree' })
		});
		await answer.arrayBuffer();
		const voted = performance.now();
		if (answer.status !== 303) throw new Error(`the vote answers ${answer.status}`);
		const following = new URL(answer.headers.get('location')!, page);
		const response = await fetch(following, { headers: { cookie, accept: 'text/html' } });
		next.bytes = both.bytes = (await response.arrayBuffer()).byteLength;
		const done = performance.now();
		if (response.status !== 200) throw new Error(`the next statement answers ${response.status}`);
		const plain = await fetch(`${origin}/sign-in`, { headers: { accept: 'text/html' } });
		trivial.bytes = (await plain.arrayBuffer()).byteLength;
		if (round < 0) continue;
		trivial.each.push(performance.now() - done);
		post.each.push(voted - begun);
		next.each.push(done - voted);
		both.each.push(done - begun);
	}
	const all = [trivial, post, next, both];
	for (const { each } of all) each.sort((a, b) => a - b);
	return all;
}

/** The hidden fields of the form that asks for an opinion. */
function askedIn(html: string): { member: string; statement: string } {
	const field = (name: string) =>
		new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? '';
	return { member: field('member'), statement: field('statement') };
}
