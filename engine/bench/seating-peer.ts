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

type GeneticSolver = (
	groups: number,
	ofSize: number,
	rounds: number,
	forbidden: number[][],
	discouraged: number[][],
	onProgress: (progress: { rounds: number[][][] }) => void
) => void;

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
	const solve = (context as { geneticSolver: GeneticSolver }).geneticSolver;
	let found: number[][][] = [];
	const start = performance.now();
	solve(groups, size, rounds, forbidden, [], (progress) => (found = progress.rounds));
	return { rounds: found, seconds: (performance.now() - start) / 1000 };
}
