import { describe, expect, it } from 'vitest';
import { syntheticCluster } from '../bench/cube-instances.ts';
import { solveCube } from './cube/index.ts';
import { EngineInputError } from './input-error.ts';
import { runInWorker } from './worker-client.ts';
import { EngineCancelledError, EngineWorkerError } from './worker-errors.ts';
import type { SolverProgress } from './control.ts';

const slow = 60_000;
const size = { members: 15, offers: 46, needs: 39, fitsPerNeed: 5, ringLength: 3 };
const small = syntheticCluster(size, 1);

describe('runInWorker', () => {
	it(
		'answers as the solver does in this thread, and tells of progress',
		async () => {
			const heard: SolverProgress[] = [];
			const result = await runInWorker('cube', small, { onProgress: (one) => heard.push(one) });
			expect(result).toEqual(await solveCube(small));
			expect(heard.length).toBeGreaterThan(0);
		},
		slow
	);

	it(
		'runs the other solvers too',
		async () => {
			const listing = { id: 'a', text: 'Regały do biura' };
			const matched = await runInWorker('match', { offers: [listing], needs: [listing] });
			expect(matched.results[0]!.ranked[0]!.offer).toBe('a');
			const { base } = await runInWorker('missing-piece', { cube: small, candidates: [] });
			expect(base.status).toBe('optimal');
		},
		slow
	);

	it(
		'ends at once when aborted, before and during the work',
		async () => {
			const before = AbortSignal.abort();
			await expect(runInWorker('cube', small, { signal: before })).rejects.toThrow(
				EngineCancelledError
			);
			const controller = new AbortController();
			const large = syntheticCluster(
				{ members: 300, offers: 3000, needs: 3000, fitsPerNeed: 10, ringLength: 3 },
				1
			);
			const solving = runInWorker('cube', large, {
				signal: controller.signal,
				onProgress: () => controller.abort()
			});
			await expect(solving).rejects.toThrow(EngineCancelledError);
		},
		slow
	);

	it(
		'passes a bad input on as such',
		async () => {
			const bad = { ...small, members: [] };
			await expect(runInWorker('cube', bad)).rejects.toThrow(EngineInputError);
		},
		slow
	);

	it(
		'tells its own failures from those of the input',
		async () => {
			const failed = runInWorker('no such solver' as 'cube', small);
			await expect(failed).rejects.toThrow(EngineWorkerError);
		},
		slow
	);
});
