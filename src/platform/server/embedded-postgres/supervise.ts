import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerRun } from './server.ts';

interface Supervised {
	readonly pid: number;
	failed: Promise<Error>;
	stop(): Promise<void>;
}

/** So many deaths within a minute, and it is not chance: a full disk, a broken file. */
const deathsAMinute = 5;

/**
 * Keeps a server running: when it ends without being asked to, it is started again and recovers
 * what was committed. `failed` resolves when that does not help.
 */
export function supervise(
	first: ServerRun,
	startAgain: () => Promise<ServerRun>,
	log: (line: string) => void
): Supervised {
	let current = first;
	let stopping = false;
	const deaths: number[] = [];

	const watch = async (): Promise<Error> => {
		for (;;) {
			await current.ended;
			if (stopping) return new Promise(() => {});
			const now = performance.now();
			deaths.push(now);
			if (deaths.filter((at) => now - at < 60_000).length > deathsAMinute) {
				return new Error('PostgreSQL keeps ending, and was not started again.');
			}
			log('PostgreSQL ended unexpectedly; starting it again.');
			const next = await startAgain().catch((error: Error) => error);
			if (next instanceof Error) return next;
			current = next;
			log('PostgreSQL is running again; everything that was confirmed is there.');
		}
	};

	return {
		get pid() {
			return current.pid;
		},
		failed: watch(),
		async stop() {
			stopping = true;
			await current.stop();
			// A start that was under way when we were asked to stop ends here too.
			await sleep(0);
			await current.stop();
		}
	};
}
