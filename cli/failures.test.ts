import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import pg from 'pg';
import { solvers } from '@klaster/engine/solvers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	startEmbeddedPostgres,
	type EmbeddedPostgres
} from '#platform/server/embedded-postgres/index.ts';
import { placesFor } from '#platform/server/embedded-postgres/places.ts';
import { databaseUrl } from '#tests/database-url.ts';
import { runKlaster } from '#tests/klaster-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'klaster-cli-'));
chmodSync(folder, 0o755);
const dataDir = (name: string) => join(folder, name);
let server: EmbeddedPostgres;
let socketFolder: string;
const web = createHttpServer((_request, response) => response.end('not a database'));
const webPort = () => (web.address() as AddressInfo).port;

/** A server of one's own that asks for passwords, with a user who may do nothing. */
beforeAll(async () => {
	await new Promise<void>((done) => web.listen(0, done));
	server = await startEmbeddedPostgres({ dataDir: dataDir('server') });
	socketFolder = new URL(server.url).searchParams.get('host')!;
	const client = new pg.Client({ connectionString: server.url });
	await client.connect();
	await client.query("create role guest login password 'right'");
	await client.query("create role owner login createrole password 'right'");
	await client.query("create database latin encoding 'LATIN2' locale 'C' template template0");
	writeFileSync(
		join(placesFor(dataDir('server')).cluster, 'pg_hba.conf'),
		'local all klaster trust\nlocal all all scram-sha-256\n'
	);
	await client.query('select pg_reload_conf()');
	await client.end();
	writeFileSync(dataDir('file'), '');
	mkdirSync(dataDir('unused'));
});

afterAll(async () => {
	web.close();
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
});

const own = (user: string, database = 'klaster') =>
	`postgresql://${user}@localhost/${database}?host=${encodeURIComponent(socketFolder)}`;

const cases: [string, () => Record<string, string>, () => string][] = [
	[
		'a port that is taken',
		() => ({ PORT: String(webPort()) }),
		() => `Port ${webPort()} is taken by another program: set PORT to a free one.`
	],
	[
		'an address of another machine',
		() => ({ PORT: '0', HOST: '192.0.2.1' }),
		() => 'HOST should be an address of this machine, not "192.0.2.1".'
	],
	[
		'a setting that is not one',
		() => ({ PORT: 'http' }),
		() => 'PORT should be a whole number from 0 to 65535, not "http".'
	],
	[
		'an unknown host',
		() => ({ DATABASE_URL: 'postgresql://db.invalid/klaster' }),
		() => 'DATABASE_URL names the host "db.invalid", which cannot be found.'
	],
	[
		'a port where nothing answers',
		() => ({ DATABASE_URL: 'postgresql://127.0.0.1:9/klaster' }),
		() => 'DATABASE_URL names 127.0.0.1:9, where nothing answers.'
	],
	[
		'a server that is not PostgreSQL',
		() => ({ DATABASE_URL: `postgresql://127.0.0.1:${webPort()}/klaster` }),
		() => `DATABASE_URL names 127.0.0.1:${webPort()}, which does not answer as PostgreSQL does.`
	],
	[
		'a socket folder without a server',
		() => ({ DATABASE_URL: 'postgresql:///klaster?host=/nowhere' }),
		() => 'DATABASE_URL names the socket folder /nowhere, where no PostgreSQL listens.'
	],
	[
		'a wrong password',
		() => ({ DATABASE_URL: own('guest:wrong') }),
		() => 'DATABASE_URL has a wrong password for the user "guest".'
	],
	[
		'no password',
		() => ({ DATABASE_URL: own('guest') }),
		() => 'DATABASE_URL has no password, and the server asks for one.'
	],
	[
		'a database that does not exist',
		() => ({ DATABASE_URL: own('guest:right', 'nowhere') }),
		() => 'DATABASE_URL names the database "nowhere", which does not exist.'
	],
	[
		'a user who may not create tables',
		() => ({ DATABASE_URL: own('guest:right') }),
		() =>
			'DATABASE_URL should name a user who may create tables in the schema public of that database.'
	],
	[
		'a database in another encoding',
		() => ({ DATABASE_URL: databaseUrl(server.url, 'latin') }),
		() => 'DATABASE_URL should name a database with the encoding UTF8.'
	],
	[
		'a data folder under a file',
		() => ({ DATA_DIR: join(dataDir('file'), 'data') }),
		() =>
			`The data folder ${join(dataDir('file'), 'data')} cannot be used: part of the path is a file, not a folder (DATA_DIR names another one).`
	],
	[
		'a data folder that is a file',
		() => ({ DATA_DIR: dataDir('file') }),
		() =>
			`The data folder ${dataDir('file')} cannot be used: it is a file, not a folder (DATA_DIR names another one).`
	],
	[
		'a data folder where nothing can be made',
		() => ({ DATA_DIR: '/proc/klaster' }),
		() =>
			'The data folder /proc/klaster cannot be used: it cannot be made there (DATA_DIR names another one).'
	],
	[
		'data that another Klaster uses',
		() => ({ DATA_DIR: dataDir('server') }),
		() =>
			`Klaster is already running on the data in ${dataDir('server')} (process ${process.pid}): stop it first, or set DATA_DIR to another folder.`
	]
];

test.each(cases)('%s: one sentence, exit code 1', async (_name, settings, sentence) => {
	const result = await runKlaster(['start'], {
		PORT: '0',
		DATA_DIR: dataDir('unused'),
		...settings()
	});
	expect(result.err).toBe(`${sentence()}\n`);
	expect(result.code).toBe(1);
});

test.each([
	[['nonsense'], 'There is no command "nonsense". `klaster help` lists the commands.'],
	[['start', 'now'], 'This command is called so: klaster start'],
	[['engine', 'cube', '/nowhere.json'], 'The file /nowhere.json is not there.'],
	[
		['engine', 'sudoku', '/nowhere.json'],
		`There is no solver "sudoku"; there are ${Object.keys(solvers).join(', ')}.`
	]
])('%j is answered with one sentence and exit code 2', async (args, sentence) => {
	const result = await runKlaster(args, {});
	expect(result.err).toBe(`${sentence}\n`);
	expect(result.code).toBe(2);
});

// A small disk can be had by root only; what PostgreSQL says of one is in error.test.ts too.
const smallDisk = spawnSync('unshare', ['-m', 'true']).status === 0 && process.getuid?.() === 0;
test.runIf(smallDisk)('a full disk: one sentence, exit code 1', () => {
	const disk = dataDir('disk');
	mkdirSync(disk);
	const result = spawnSync(
		'unshare',
		[
			'-m',
			'sh',
			'-c',
			`mount -t tmpfs -o size=8m tmpfs ${disk} && exec ${process.execPath} cli/bin.js start`
		],
		{ env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: disk }, encoding: 'utf8' }
	);
	expect(result.stderr).toBe(
		`The disk that holds ${disk} is full: free some space and start Klaster again.\n`
	);
	expect(result.status).toBe(1);
});
