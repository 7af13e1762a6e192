import { execFileSync } from 'node:child_process';

/** What a solver found on an instance, in words for the table. */
export interface Outcome {
	ours: string;
	/** The proved bound, or "optimal". */
	bound?: string;
	/** Our wall time to that of a reference measured in the same run: "1.8 × CBC". */
	ratio?: string;
	/** Our own wall time, where the case also runs a reference. */
	seconds?: number;
	/** Why a target is missed, or what else the reader must know. */
	note?: string;
}

/** One line of a benchmark: an instance whose answer is known, or a size that must be managed. */
export interface BenchCase<Input = unknown> {
	instance: string;
	/** The known answer, or the target: "429", "≤ 3 s". */
	known: string;
	/** Reads or makes the input; not timed. */
	prepare(): Input;
	/** What is timed. */
	solve(input: Input): Promise<Outcome> | Outcome;
}

export interface BenchRow extends Outcome {
	solver: string;
	instance: string;
	known: string;
	seconds: number;
	peakMegabytes: number;
}

/** Where the public data with known answers lies. */
export const benchData =
	process.env.KLASTER_BENCH_DATA ?? new URL('../../../shared/data', import.meta.url).pathname;

/** Keeps a case's own input type while the list holds many. */
export function benchCase<Input>(one: BenchCase<Input>): BenchCase {
	return one as BenchCase;
}

/**
 * Runs every case in a process of its own, so that start and peak memory are its own, and prints
 * the table; under `npm run bench:engine` the rows also go to the parent. A number as the first
 * argument runs that case alone, in this process.
 */
export async function bench(solver: string, cases: BenchCase[]): Promise<void> {
	const [only] = process.argv.slice(2);
	if (only !== undefined) {
		console.log(JSON.stringify(await measure(solver, cases[Number(only)]!)));
		return;
	}
	const rows = cases.map(({ instance }, index) => {
		console.error(`${solver}: ${instance}`);
		const out = execFileSync(process.execPath, [process.argv[1]!, String(index)], {
			stdio: ['ignore', 'pipe', 'inherit'],
			maxBuffer: 1 << 28
		});
		return JSON.parse(out.toString().trim().split('\n').at(-1)!) as BenchRow;
	});
	if (process.send) process.send(rows);
	else console.table(rows.map(({ solver: _, ...row }) => row));
}

async function measure(solver: string, one: BenchCase): Promise<BenchRow> {
	const { instance, known } = one;
	const input = one.prepare();
	const start = performance.now();
	const outcome = await one.solve(input);
	const seconds = Number((outcome.seconds ?? (performance.now() - start) / 1000).toFixed(3));
	const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
	return { solver, instance, known, ...outcome, seconds, peakMegabytes };
}
