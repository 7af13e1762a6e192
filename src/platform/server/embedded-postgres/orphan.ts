import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError } from './error.ts';
import type { Places } from './places.ts';

/**
 * Stops a PostgreSQL that outlived its Klaster, and clears away what a killed one left. Call it
 * only with the data locked: then whatever still serves that data is nobody's.
 * @returns whether there was one to stop
 */
export async function stopOrphan(places: Places): Promise<boolean> {
	const pidFile = join(places.cluster, 'postmaster.pid');
	if (!existsSync(pidFile)) return false;
	const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
	const serving = () => pid > 0 && commandOf(pid).includes(places.cluster);
	const orphaned = serving();
	for (const [signal, seconds] of [
		['SIGINT', 20],
		['SIGQUIT', 10]
	] as const) {
		if (!serving()) break;
		process.kill(pid, signal);
		for (let tries = 0; tries < seconds * 20 && serving(); tries++) await sleep(50);
	}
	if (serving()) {
		throw new EmbeddedPostgresError(
			`An older PostgreSQL (process ${pid}) still serves ${places.cluster} and does not stop: end it and start again.`
		);
	}
	// PostgreSQL itself refuses to start when the number in these files belongs to any process now.
	rmSync(pidFile, { force: true });
	for (const name of readdirSync(places.run)) {
		if (name.startsWith('.s.PGSQL.')) rmSync(join(places.run, name), { force: true });
	}
	return orphaned;
}

/** The command line of a living process; empty when there is none. */
function commandOf(pid: number): string {
	try {
		if (existsSync('/proc/self/cmdline')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
		return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
	} catch {
		return '';
	}
}
