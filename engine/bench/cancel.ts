import type { SolverName } from '../src/solvers.ts';
import { runInWorker } from '../src/worker-client.ts';
import { syntheticObligations } from './clearing-instances.ts';
import { syntheticTender } from './consortium-instances.ts';
import { syntheticCluster } from './cube-instances.ts';
import { saidmanPool } from './exchange-pools.ts';
import { syntheticListings } from './match-synthetic.ts';
import { campVotes } from './opinion-size.ts';
import { bench, benchCase } from './report.ts';
import { gathering } from './seating-instances.ts';

/** How long after the first progress of a large solve the caller changes its mind, in ms. */
const patience = 500;

/** How soon a solve in a thread is over once the caller stops it, and how long it held this thread up. */
function cancelling(solver: SolverName, prepare: () => unknown) {
	return benchCase({
		instance: `cancelling ${solver}`,
		known: '≤ 200 ms',
		prepare,
		async solve(input) {
			const stop = new AbortController();
			let asked = 0;
			const ticks = [performance.now()];
			const clock = setInterval(() => ticks.push(performance.now()), 10);
			const ended = runInWorker(solver, input as never, {
				signal: stop.signal,
				onProgress() {
					if (asked) return;
					asked = performance.now() + patience;
					setTimeout(() => {
						asked = performance.now();
						stop.abort();
					}, patience);
				}
			});
			const outcome = await ended.then(
				() => 'ended by itself',
				({ name }: Error) => name
			);
			const milliseconds = performance.now() - asked;
			clearInterval(clock);
			const gaps = ticks.slice(1).map((tick, at) => tick - ticks[at]!);
			return {
				ours: `${milliseconds.toFixed(0)} ms`,
				note: `${outcome}; this thread was held up ${Math.max(...gaps).toFixed(0)} ms at the most`
			};
		}
	});
}

await bench('all', [
	cancelling('match', () => ({
		offers: syntheticListings(20_000, 'o', 1),
		needs: syntheticListings(20_000, 'n', 2)
	})),
	cancelling('cube', () =>
		syntheticCluster({ members: 500, offers: 5000, needs: 5000, fitsPerNeed: 10, ringLength: 3 }, 1)
	),
	cancelling('exchange', () => ({ ...saidmanPool(1024, 102, 1), maxCycle: 3, maxChain: 3 })),
	cancelling('opinion', () =>
		campVotes({ participants: 2_000, statements: 5_000, seen: 1, camps: 3 })
	),
	cancelling('consortium', () =>
		syntheticTender({ members: 200, parts: 100, offers: 2_000, apart: 10 }, 1)
	),
	cancelling('seating', () => gathering(300, 40, 6, 1)),
	cancelling('clearing', () =>
		syntheticObligations({ members: 100_000, obligations: 1_000_000, sides: 'independent' }, 1)
	)
]);
