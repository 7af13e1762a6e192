import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import { seededRandom } from '../src/random.ts';

/** What a peer made of an instance. */
export interface PeerRun {
	/** People by table by round. */
	rounds: number[][][];
	seconds: number;
}

/** The peer keeps no clock of its own; what it has by then counts. */
const secondsAllowed = 60;

const folder = process.env.KLASTER_BENCH_PEERS;

/** Why no peer stands beside the figures, where there is none. */
export const withoutPeer =
	folder === undefined ? 'KLASTER_BENCH_PEERS is not set: no peer beside' : undefined;

/**
 * Runs good-enough-golfers' solver, unmodified, from `$KLASTER_BENCH_PEERS/good-enough-golfers`
 * (with lodash 4 in that folder's node_modules); undefined where it is not there.
 */
export function goodEnoughGolfers(
	groups: number,
	size: number,
	rounds: number,
	forbidden: number[][]
): PeerRun | undefined {
	const file = `${folder}/good-enough-golfers/lib/geneticSolver.js`;
	if (folder === undefined || !existsSync(file)) return undefined;
	const random = seededRandom(1);
	const context = createContext({});
	// lodash keeps the generator that it finds when it is loaded.
	Math.random = random;
	const lodash: unknown = createRequire(`${folder}/`)('lodash/lodash.js');
	Object.assign(context, { _: lodash });
	runInContext(readFileSync(file, 'utf8'), context);
	let found: number[][][] = [];
	const onProgress = (progress: { rounds: number[][][] }) => (found = progress.rounds);
	Object.assign(context, { groups, size, rounds, forbidden, onProgress });
	const start = performance.now();
	try {
		const call = 'geneticSolver(groups, size, rounds, forbidden, [], onProgress)';
		runInContext(call, context, { timeout: 1000 * secondsAllowed });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
	}
	return { rounds: found, seconds: (performance.now() - start) / 1000 };
}
