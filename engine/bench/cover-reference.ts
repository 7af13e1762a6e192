import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CoverInstance } from '../src/consortium/index.ts';

/** What CBC made of a set cover: its best cover, and its wall time. */
export interface CbcAnswer {
	value: number;
	proved: boolean;
	seconds: number;
}

/** Solves the whole set cover with the `cbc` on the path; undefined where there is none. */
export function solveWithCbc(instance: CoverInstance, seconds: number): CbcAnswer | undefined {
	const folder = mkdtempSync(join(tmpdir(), 'cover-'));
	try {
		const model = join(folder, 'cover.mps');
		const answer = join(folder, 'cover.sol');
		writeFileSync(model, asMps(instance));
		const start = performance.now();
		const { error } = spawnSync('cbc', [
			model,
			'-sec',
			String(seconds),
			'-solve',
			'-solution',
			answer
		]);
		if (error) return undefined;
		const spent = (performance.now() - start) / 1000;
		const [first = ''] = readFileSync(answer, 'utf8').split('\n');
		const value = Math.round(Number(/objective value (\S+)/.exec(first)?.[1]));
		return { value, proved: first.startsWith('Optimal'), seconds: spent };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function asMps({ rows, cost, starts, rowOf }: CoverInstance): string {
	const lines = ['NAME cover', 'ROWS', ' N cost'];
	for (let row = 0; row < rows; row++) lines.push(` G r${row}`);
	lines.push('COLUMNS', " MARK0 'MARKER' 'INTORG'");
	cost.forEach((one, column) => {
		lines.push(` x${column} cost ${one}`);
		for (const row of rowOf.subarray(starts[column], starts[column + 1])) {
			lines.push(` x${column} r${row} 1`);
		}
	});
	lines.push(" MARK1 'MARKER' 'INTEND'", 'RHS');
	for (let row = 0; row < rows; row++) lines.push(` RHS r${row} 1`);
	lines.push('BOUNDS');
	// CBC reads bounds by the fixed columns of the format.
	cost.forEach((_, column) => lines.push(` UP BND       ${`x${column}`.padEnd(10)}1`));
	return [...lines, 'ENDATA', ''].join('\n');
}
