import { createMatcher, match } from '../src/match/index.ts';
import { ours, outcomeOf, samples, trigrams } from './match-quality.ts';
import { syntheticListings } from './match-synthetic.ts';
import { bench, benchCase, type BenchCase } from './report.ts';

const quality = samples.flatMap(([sample, prepare]) => [
	benchCase({
		instance: `${sample}: Recall@5, mean reciprocal rank`,
		known: sample === 'pairs.json' ? '≥ 0.90, ≥ 0.80' : '≥ 0.80, ≥ 0.65',
		prepare,
		solve: (data) => outcomeOf(ours, data)
	}),
	benchCase({
		instance: `${sample} by trigrams`,
		known: '',
		prepare,
		solve: (data) => outcomeOf(trigrams, data)
	})
]);

function ranking(size: number, known: string): BenchCase {
	return benchCase({
		instance: `${size} offers × ${size} needs, top 10`,
		known,
		prepare: () => ({
			offers: syntheticListings(size, 'o', 1),
			needs: syntheticListings(size, 'n', 2)
		}),
		async solve(input) {
			const used = process.cpuUsage();
			const { results } = await match(input);
			const { user, system } = process.cpuUsage(used);
			const ranked = results.reduce((sum, { ranked: list }) => sum + list.length, 0);
			const processor = ((user + system) / 1e6).toFixed(1);
			return { ours: `${ranked} ranked`, note: `${processor} s of processor time` };
		}
	});
}

const adding = benchCase({
	instance: 'adding one offer to 20000, median of 101',
	known: '≤ 50 ms',
	prepare: () => ({
		matcher: createMatcher(syntheticListings(20_000, 'o', 1)),
		extra: syntheticListings(101, 'x', 3)
	}),
	solve({ matcher, extra }) {
		const times = extra
			.map((offer) => {
				const start = performance.now();
				matcher.add(offer);
				return performance.now() - start;
			})
			.sort((a, b) => a - b);
		return {
			ours: `${times[50]!.toFixed(2)} ms`,
			note: `the longest ${times.at(-1)!.toFixed(2)} ms`
		};
	}
});

await bench('match', [
	...quality,
	ranking(5_000, '≤ 10 s'),
	ranking(20_000, '≤ 60 s, 1 GB'),
	adding
]);
