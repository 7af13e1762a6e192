import { rmSync, statSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError } from './error.ts';
import type { Places } from './places.ts';

/**
 * Takes the data folder for this process. The lock is a listening socket: the kernel closes it with
 * its process, however that dies, so a lock that nobody answers on is a dead one.
 * @returns what gives it back
 * @throws EmbeddedPostgresError when another Klaster runs on the same data
 */
export async function lockData(places: Places, dataDir: string): Promise<() => Promise<void>> {
	const path = lockOf(places);
	const taken = (pid: string) =>
		new EmbeddedPostgresError(
			`Klaster is already running on the data in ${dataDir}${pid && ` (process ${pid})`}: stop it first, or set DATA_DIR to another folder.`
		);
	const holder = await holderOf(places);
	if (holder !== null) throw taken(holder);
	rmSync(path, { force: true });
	const server = await listen(path).catch((error: NodeJS.ErrnoException) => {
		throw error.code === 'EADDRINUSE'
			? taken('')
			: new EmbeddedPostgresError(
					`${places.run} cannot hold the lock of the data: ${error.message}.`
				);
	});
	// Two starts may both have removed the same dead lock: the later one's socket is the one there.
	const own = statSync(path).ino;
	await sleep(30);
	if (statSync(path, { throwIfNoEntry: false })?.ino !== own) {
		server.close();
		throw taken('');
	}
	return () => new Promise((done) => server.close(() => done()));
}

const lockOf = (places: Places) => join(places.run, 'lock');

/** Process number of the Klaster that has the data now, null when none has. */
export function holderOf(places: Places): Promise<string | null> {
	return new Promise((done) => {
		let pid = '';
		const socket = connect(lockOf(places));
		socket.setTimeout(2000, () => socket.destroy());
		socket.on('data', (chunk) => (pid += chunk));
		socket.on('error', () => done(null));
		socket.on('close', (failed) => failed || done(pid));
	});
}

function listen(path: string): Promise<Server> {
	return new Promise((done, fail) => {
		const server = createServer((socket) => socket.on('error', () => {}).end(String(process.pid)));
		server.once('error', fail);
		server.listen(path, () => done(server.unref()));
	});
}
