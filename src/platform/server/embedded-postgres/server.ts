import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { explainFailure } from './error.ts';
import type { Places } from './places.ts';
import { runProgram } from './run-program.ts';

/** One run of the PostgreSQL server, from ready to ended. */
export interface ServerRun {
	pid: number;
	/** Resolves when the process has ended, with its last words. */
	ended: Promise<string>;
	stop(): Promise<void>;
}

/** What a killed PostgreSQL's own children cause for the moment until they notice. */
const stillLeaving = /pre-existing shared memory block|lock file .* already exists/;

/**
 * Starts PostgreSQL and waits until it takes connections, however long its crash recovery takes.
 * @throws EmbeddedPostgresError with one sentence when it ends instead
 */
export async function runServer(places: Places, binaries: string): Promise<ServerRun> {
	for (let attempt = 1; ; attempt++) {
		const run = spawnServer(places, binaries);
		if (await Promise.race([isReady(places, run), run.ended.then(() => false)])) return run;
		const words = await run.ended;
		if (!stillLeaving.test(words) || attempt === 50) throw explainFailure(words, places.home);
		await sleep(200);
	}
}

function spawnServer(places: Places, binaries: string): ServerRun {
	const settings = {
		listen_addresses: '',
		unix_socket_directories: `"${places.run.replaceAll('"', '""')}"`,
		unix_socket_permissions: '0700',
		port: '5432',
		timezone: 'UTC',
		log_timezone: 'UTC',
		fsync: 'on',
		full_page_writes: 'on',
		synchronous_commit: 'on'
	};
	const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
	const child = runProgram(
		binaries,
		'postgres',
		['-D', places.cluster, ...options],
		places.account
	);
	let words = '';
	const listen = (chunk: Buffer) => (words = (words + chunk).slice(-8000));
	child.stdout?.on('data', listen);
	child.stderr?.on('data', listen);
	let running = true;
	const ended = new Promise<string>((done) => {
		const end = (text: string) => {
			running = false;
			done(text);
		};
		child.on('error', (error) => end(error.message));
		child.on('exit', () => setImmediate(() => end(words)));
	});
	const stop = async () => {
		// Fast shutdown: open transactions are rolled back, everything confirmed is on disk.
		if (running) child.kill('SIGINT');
		const patience = setTimeout(() => running && child.kill('SIGQUIT'), 30_000);
		await ended;
		clearTimeout(patience);
	};
	return { pid: child.pid ?? 0, ended, stop };
}

/** PostgreSQL writes "ready" on the eighth line of its pid file. */
async function isReady(places: Places, run: ServerRun): Promise<boolean> {
	let over = false;
	void run.ended.then(() => (over = true));
	while (!over) {
		const [pid, , , , , , , status] = readLines(join(places.cluster, 'postmaster.pid'));
		if (Number(pid) === run.pid && status?.trim() === 'ready') return true;
		await sleep(20);
	}
	return false;
}

function readLines(path: string): string[] {
	try {
		return readFileSync(path, 'utf8').split('\n');
	} catch {
		return [];
	}
}
