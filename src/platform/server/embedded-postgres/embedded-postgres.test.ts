import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './index.ts';
import { placesFor } from './places.ts';

const started: EmbeddedPostgres[] = [];
afterEach(async () => {
	for (const server of started.splice(0)) await server.stop();
});

async function newFolder(name = 'data'): Promise<string> {
	const parent = await mkdtemp(join(tmpdir(), 'klaster-pg-'));
	chmodSync(parent, 0o755);
	onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
	return join(parent, name);
}

async function start(dataDir: string): Promise<EmbeddedPostgres> {
	const server = await startEmbeddedPostgres({ dataDir });
	started.push(server);
	return server;
}

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
	const client = new pg.Client({ connectionString: url });
	client.on('error', () => {});
	await client.connect();
	try {
		return (await client.query(text)).rows;
	} finally {
		await client.end().catch(() => {});
	}
}

/** Asks until it is answered: what a pool does after a loss. */
async function eventually<T>(work: () => Promise<T>): Promise<T> {
	for (let left = 200; ; left--) {
		try {
			return await work();
		} catch (error) {
			if (left === 0) throw error;
			await sleep(50);
		}
	}
}

test('it is real, durable, in UTF-8, and sorts as Polish does', async () => {
	const { url } = await start(await newFolder());
	const [row] = await query(
		url,
		`select current_setting('fsync') as fsync, current_setting('listen_addresses') as tcp,
			pg_encoding_to_char(encoding) as encoding, lower('ŻÓŁĆ') as lower,
			(select string_agg(w, ' ' order by w collate "pl-x-icu")
				from unnest(array['zebra', 'łoś', 'lis', 'ćma', 'cap', 'źrebak', 'lew']) w) as sorted
		from pg_database where datname = current_database()`
	);
	expect(row).toEqual({
		fsync: 'on',
		tcp: '',
		encoding: 'UTF8',
		lower: 'żółć',
		sorted: 'cap ćma lew lis łoś zebra źrebak'
	});
});

test('a restart keeps everything', async () => {
	const dataDir = await newFolder();
	const first = await start(dataDir);
	await query(first.url, 'create table kept as select 42 as value');
	await first.stop();
	const { url } = await start(dataDir);
	expect(await query(url, 'select * from kept')).toEqual([{ value: 42 }]);
});

test('when PostgreSQL is killed it is started again, with what was committed', async () => {
	const server = await start(await newFolder());
	await query(server.url, 'create table kept as select 7 as value');
	const killed = server.pid;
	process.kill(killed, 'SIGKILL');
	const rows = await eventually(() => query(server.url, 'select * from kept'));
	expect(rows).toEqual([{ value: 7 }]);
	expect(server.pid).not.toBe(killed);
});

test('a second start on the same data is refused in one sentence, and the first goes on', async () => {
	const dataDir = await newFolder();
	const { url } = await start(dataDir);
	await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(
		`Klaster is already running on the data in ${dataDir} (process ${process.pid}): stop it first, or set DATA_DIR to another folder.`
	);
	expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('after kill -9 of the app alone, the PostgreSQL it left is stopped and its data used', async () => {
	const dataDir = await newFolder();
	const index = new URL('./index.ts', import.meta.url).href;
	const app = spawn(process.execPath, [
		'-e',
		`import('${index}').then(async ({ startEmbeddedPostgres }) => {
			const server = await startEmbeddedPostgres({ dataDir: process.argv[1] });
			console.log(server.pid);
			setInterval(() => {}, 1000);
		})`,
		dataDir
	]);
	const orphan = Number(await new Promise((done) => app.stdout.once('data', done)));
	const gone = new Promise((done) => app.once('exit', done));
	app.kill('SIGKILL');
	await gone;
	expect(() => process.kill(orphan, 0)).not.toThrow();
	const server = await start(dataDir);
	expect(server.pid).not.toBe(orphan);
	expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test("a pid file that names somebody else's living process does not stop a start", async () => {
	const dataDir = await newFolder();
	await (await start(dataDir)).stop();
	started.length = 0;
	const stranger = spawn('sleep', ['60']);
	onTestFinished(() => void stranger.kill());
	const { cluster, run } = placesFor(dataDir);
	const lines = [stranger.pid, cluster, 1, 5432, run, '', '', 'ready', ''].join('\n');
	writeFileSync(join(cluster, 'postmaster.pid'), lines);
	writeFileSync(join(run, '.s.PGSQL.5432.lock'), lines);
	const { url } = await start(dataDir);
	expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
	expect(stranger.exitCode).toBeNull();
});

test('a folder too deep for a socket keeps its sockets in a short one', async () => {
	const dataDir = await newFolder('ż'.repeat(60));
	const { url } = await start(dataDir);
	const socketFolder = new URL(url).searchParams.get('host')!;
	onTestFinished(() => rmSync(socketFolder, { recursive: true, force: true }));
	expect(Buffer.byteLength(join(socketFolder, '.s.PGSQL.5432'))).toBeLessThanOrEqual(107);
	expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
	expect(readFileSync(join(dataDir, 'postgres', 'PG_VERSION'), 'utf8')).toBe('18\n');
});

test('a death in the middle of making the files leaves nothing half made', async () => {
	const dataDir = await newFolder();
	mkdirSync(join(dataDir, 'postgres.new', 'base'), { recursive: true });
	const { url } = await start(dataDir);
	expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
	expect(existsSync(join(dataDir, 'postgres.new'))).toBe(false);
});
