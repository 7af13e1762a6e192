import { performance } from 'node:perf_hooks';

export interface Page {
	name: string;
	url: string;
	headers: Record<string, string>;
}

export interface Times {
	name: string;
	/** Milliseconds, sorted. */
	each: number[];
	bytes: number;
}

/**
 * Fetches each page `rounds` times, one after the other in turn, so that a busy moment of the machine
 * meets all of them. The first tenth of the rounds only warms up.
 */
export async function timeInTurn(pages: readonly Page[], rounds: number): Promise<Times[]> {
	const times: Times[] = pages.map(({ name }) => ({ name, each: [], bytes: 0 }));
	for (let round = -rounds / 10; round < rounds; round++) {
		for (const [index, { url, headers }] of pages.entries()) {
			const start = performance.now();
			const response = await fetch(url, { headers, redirect: 'manual' });
			const { byteLength } = await response.arrayBuffer();
			const took = performance.now() - start;
			if (response.status !== 200) throw new Error(`${url} answers ${response.status}`);
			times[index]!.bytes = byteLength;
			if (round >= 0) times[index]!.each.push(took);
		}
	}
	for (const { each } of times) each.sort((a, b) => a - b);
	return times;
}

const at = (sorted: readonly number[], share: number): number =>
	sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

/** Prints median, p95 and how many times the first page's median it is. */
export function printTable(title: string, times: readonly Times[]): void {
	console.log(title);
	const trivial = at(times[0]!.each, 0.5);
	for (const { name, each, bytes } of times) {
		const [median, p95] = [at(each, 0.5), at(each, 0.95)];
		console.log(
			`  ${name.padEnd(38)} median ${median.toFixed(1).padStart(6)}  p95 ${p95.toFixed(1).padStart(6)}  ratio ${(median / trivial).toFixed(1).padStart(5)}  ${Math.round(bytes / 1024)} KB`
		);
	}
}
