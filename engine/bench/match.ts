import { readFileSync } from 'node:fs';
import { createMatcher, match } from '../src/match/index.ts';
import { ours, qualityOf, trigrams, type Labelled, type Ranker } from './match-quality.ts';
import { syntheticListings } from './match-synthetic.ts';

const data =
	process.env.KLASTER_BENCH_DATA ?? new URL('../../../shared/data', import.meta.url).pathname;

function read(path: string): Labelled {
	return JSON.parse(readFileSync(path, 'utf8')) as Labelled;
}

/** Wall time, and processor time of all threads, which a busy machine does not stretch. */
function timed(run: () => void): { seconds: number; processor: number } {
	const start = performance.now();
	const used = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(used);
	return { seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
}

const peakMegabytes = () => Math.round(process.resourceUsage().maxRSS / 1024);

const samples: [string, Labelled][] = [
	['pairs.json', read(`${data}/match/pairs.json`)],
	['own pairs', read(new URL('../src/match/sample.test-data.json', import.meta.url).pathname)]
];
const rankers: [string, Ranker][] = [
	['match', ours],
	['trigrams', trigrams]
];
console.table(
	samples.flatMap(([sample, pairs]) =>
		rankers.map(([method, rank]) => {
			const { needs, ...quality } = qualityOf(rank, pairs);
			const rounded = Object.entries(quality).map(([name, value]) => [name, value.toFixed(3)]);
			return { sample, method, needs, ...Object.fromEntries(rounded) };
		})
	)
);

const rows = [5_000, 20_000].map((size) => {
	const offers = syntheticListings(size, 'o', 1);
	const needs = syntheticListings(size, 'n', 2);
	let ranked = 0;
	const time = timed(() => {
		const { results } = match({ offers, needs });
		ranked = results.reduce((sum, { ranked: list }) => sum + list.length, 0);
	});
	return {
		offers: size,
		needs: size,
		ranked,
		seconds: time.seconds.toFixed(1),
		'processor seconds': time.processor.toFixed(1),
		'peak MB': peakMegabytes()
	};
});
console.table(rows);

const matcher = createMatcher(syntheticListings(20_000, 'o', 1));
const extra = syntheticListings(101, 'x', 3);
const times = extra
	.map((offer) => timed(() => matcher.add(offer)).seconds * 1000)
	.sort((a, b) => a - b);
console.log(
	`adding one offer to 20,000: median ${times[50]?.toFixed(2)} ms, longest ${times.at(-1)?.toFixed(2)} ms`
);
