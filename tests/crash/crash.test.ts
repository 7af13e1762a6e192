import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { runningUrl } from '#platform/server/embedded-postgres/index.ts';
import { placesFor } from '#platform/server/embedded-postgres/places.ts';
import { lineOf, spawnKlaster } from '../klaster-process.ts';

const rounds = 20;
const dataDir = mkdtempSync(join(tmpdir(), 'klaster-crash-'));
chmodSync(dataDir, 0o755);
let app: ChildProcess;

afterAll(async () => {
	if (app?.exitCode === null && app.kill('SIGTERM')) await once(app, 'exit');
	rmSync(dataDir, { recursive: true, force: true });
});

async function startApp(): Promise<void> {
	app = spawnKlaster(['start'], { DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' });
	await lineOf(app, /^Klaster runs at /);
}

/** Starts a writer; `confirmed` grows as its commits are confirmed. */
function startWriter(url: string, first: number, confirmed: number[]): ChildProcess {
	const writer = spawn(process.execPath, ['tests/crash/writer.ts', url, String(first)], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	let text = '';
	writer.stdout.on('data', (chunk) => {
		const lines = (text + chunk).split('\n');
		text = lines.pop()!;
		confirmed.push(...lines.map(Number));
	});
	return writer;
}

async function killBoth(): Promise<void> {
	const postgres = Number.parseInt(
		readFileSync(join(placesFor(dataDir).cluster, 'postmaster.pid'), 'utf8'),
		10
	);
	const gone = once(app, 'exit');
	// The app first in one round, PostgreSQL first in the next.
	const both = [app.pid!, postgres];
	if (postgres % 2) both.reverse();
	for (const pid of both) process.kill(pid, 'SIGKILL');
	await gone;
}

/** Numbers of the letters that are there. */
async function written(url: string): Promise<Set<number>> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	const { rows } = await client.query<{ body: string }>(`select body from mail`);
	await client.end();
	return new Set(rows.map((row) => Number(row.body)));
}

test(`nothing confirmed is lost when app and PostgreSQL are killed, ${rounds} times`, async () => {
	const confirmed: number[] = [];
	await startApp();
	for (let round = 1; round <= rounds; round++) {
		const before = confirmed.length;
		const writer = startWriter((await runningUrl(dataDir))!, round * 1_000_000, confirmed);
		const writerGone = once(writer, 'exit');
		while (confirmed.length < before + 10) {
			if (writer.exitCode !== null) throw new Error('the writer ended by itself');
			await sleep(5);
		}
		// A different moment each time, in the middle of writing.
		await sleep((round * 37) % 200);
		await killBoth();
		await writerGone;
		await startApp();
		const there = await written((await runningUrl(dataDir))!);
		expect(confirmed.filter((number) => !there.has(number))).toEqual([]);
	}
	console.log(`${confirmed.length} confirmed writes, ${rounds} kills, none lost`);
});
