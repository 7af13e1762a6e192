import { execFileSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountFor } from '#platform/server/embedded-postgres/account.ts';
import { startEmbeddedPostgres } from '#platform/server/embedded-postgres/index.ts';
import { makeFolder } from '#platform/server/embedded-postgres/places.ts';
import { runProgram } from '#platform/server/embedded-postgres/run-program.ts';
import { runKlaster } from '#tests/klaster-process.ts';

// The machine's own PostgreSQL 15 where there is one, else the embedded one behind DATABASE_URL.
const debian = '/usr/lib/postgresql/15';
const folder = mkdtempSync(join(tmpdir(), 'klaster-own-'));
let admin: string;
let stop: () => Promise<void>;

async function startDebian(): Promise<void> {
	const account = accountFor([]);
	const data = join(folder, 'data');
	execFileSync('chmod', ['755', folder]);
	makeFolder(data, 0o700, account);
	const ended = (child: ChildProcess) => once(child.stdout!.resume() && child, 'close');
	const made = runProgram(
		debian,
		'initdb',
		['-D', data, '-U', 'admin', '-A', 'trust', '-E', 'UTF8', '--locale=C'],
		account
	);
	expect((await ended(made))[0]).toBe(0);
	const server = runProgram(
		debian,
		'postgres',
		['-D', data, '-c', 'listen_addresses=', '-k', data],
		account
	);
	const serverEnded = ended(server);
	admin = `postgresql://admin@localhost/postgres?host=${encodeURIComponent(data)}`;
	stop = async () => {
		server.kill('SIGINT');
		await serverEnded;
	};
	while (!existsSync(join(data, '.s.PGSQL.5432')) && server.exitCode === null) await sleep(20);
}

beforeAll(async () => {
	if (existsSync(debian)) return startDebian();
	const server = await startEmbeddedPostgres({ dataDir: folder });
	admin = server.url;
	stop = server.stop;
});

afterAll(async () => {
	await stop();
	rmSync(folder, { recursive: true, force: true });
});

async function asAdmin(...statements: string[]): Promise<void> {
	for (let left = 100; ; left--) {
		const client = new pg.Client({ connectionString: admin });
		try {
			await client.connect();
			for (const statement of statements) await client.query(statement);
			return;
		} catch (error) {
			// Its socket is there a moment before it takes connections.
			if (left === 0 || (error as { code?: string }).code !== '57P03') throw error;
			await sleep(50);
		} finally {
			await client.end().catch(() => {});
		}
	}
}

const asUser = (user: string, database: string) =>
	admin.replace(/\/\/[^@]+@/, `//${user}@`).replace(/\/[a-z]+\?/, `/${database}?`);

test('an owner who may create roles makes everything; a second time changes nothing', async () => {
	await asAdmin(
		'create role founder login createrole',
		"create database founded owner founder encoding 'UTF8' template template0"
	);
	const settings = { DATABASE_URL: asUser('founder', 'founded'), DATA_DIR: folder };
	const first = await runKlaster(['migrate'], settings);
	expect(first).toMatchObject({ code: 0, err: '' });
	expect(first.out).toMatch(/^Applied: 0001_/);
	const second = await runKlaster(['migrate'], settings);
	expect(second).toEqual({ code: 0, err: '', out: 'The schema is the newest.\n' });
});

test('a plain owner works with the role that an administrator made', async () => {
	await asAdmin(
		'drop database if exists founded',
		'do $$ begin create role klaster_app nologin; exception when duplicate_object then null; end $$',
		'create role tenant login',
		'grant klaster_app to tenant with admin option',
		"create database tenanted owner tenant encoding 'UTF8' template template0"
	);
	const settings = { DATABASE_URL: asUser('tenant', 'tenanted'), DATA_DIR: folder };
	expect(await runKlaster(['migrate'], settings)).toMatchObject({ code: 0, err: '' });
});

test('a backup is restored into another database, by a superuser only', async () => {
	await asAdmin(
		`create database restored encoding 'UTF8' template template0`,
		`create database guarded owner tenant encoding 'UTF8' template template0`
	);
	const file = join(folder, 'test.backup');
	const from = { DATABASE_URL: asUser('tenant', 'tenanted'), DATA_DIR: folder };
	const client = new pg.Client({ connectionString: from.DATABASE_URL });
	await client.connect();
	await client.query(
		`insert into person (id, name, email) select gen_random_uuid(), E'Żółć "a,(b\\\\' || i, i || '@klaster.example' from generate_series(1, 700) i`
	);
	const content = `select count(*)::int as people, md5(string_agg(person::text, '' order by id)) as hash from person`;
	const { rows: before } = await client.query(content);
	await client.end();
	expect(await runKlaster(['backup', file], from)).toMatchObject({ code: 0, err: '' });

	const guarded = { DATABASE_URL: asUser('tenant', 'guarded'), DATA_DIR: folder };
	expect(await runKlaster(['restore', file], guarded)).toMatchObject({
		code: 1,
		err: 'Restoring needs a superuser of the server: use one for this, or pg_dump and pg_restore.\n'
	});
	const owner = new URL(admin).username;
	const into = { DATABASE_URL: asUser(owner, 'restored'), DATA_DIR: folder };
	expect(await runKlaster(['restore', file], into)).toMatchObject({ code: 0, err: '' });
	const restored = new pg.Client({ connectionString: into.DATABASE_URL });
	await restored.connect();
	const { rows: after } = await restored.query(content);
	await restored.end();
	expect(after).toEqual(before);
	expect(after[0].people).toBe(700);
	expect(await runKlaster(['restore', file], into)).toMatchObject({
		code: 1,
		err: 'There is data here already: restore into an empty database or a new DATA_DIR.\n'
	});
});
