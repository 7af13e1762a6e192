import { describe, expect, it } from 'vitest';
import { EngineCancelledError } from '../worker-errors.ts';
import { seededRandom } from '../random.ts';
import { solveClearing } from './index.ts';
import type { ClearingInput, ClearingPhase } from './index.ts';

/** So many members, each owing so many others near it, the years mixed. */
function large(members: number, each: number): ClearingInput {
	const random = seededRandom(1);
	const below = (limit: number) => Math.floor(random() * limit);
	return {
		obligations: Array.from({ length: members * each }, (_, row) => ({
			debtor: `m${row % members}`,
			creditor: `m${(row + 1 + below(Math.min(30, members - 1))) % members}`,
			amount: 1 + below(100_000),
			dueDate: `202${below(7)}-01-01`
		})),
		olderFirst: { asOf: '2026-11-24', classes: [1000, 100, 0] }
	};
}

describe('control', () => {
	it('tells of progress', async () => {
		const heard = new Set<ClearingPhase>();
		const onProgress = ({
			phase,
			done,
			total
		}: Record<'done' | 'total', number> & { phase: ClearingPhase }) => {
			heard.add(phase);
			expect(done).toBeLessThanOrEqual(total);
		};
		await solveClearing(large(1_500, 50), { onProgress });
		expect([...heard]).toEqual(['read', 'balance', 'explain']);
	});

	it.each(['read', 'balance', 'explain'] as const)(
		'stops when asked to in “%s”',
		async (during) => {
			const controller = new AbortController();
			const { signal } = controller;
			const solving = solveClearing(large(200, 10), {
				signal,
				onProgress: ({ phase, done, total }) => {
					if (phase === during && done < total) controller.abort();
				}
			});
			await expect(solving).rejects.toThrow(EngineCancelledError);
		}
	);

	it('lets an abort from outside in while it computes', async () => {
		const controller = new AbortController();
		const { signal } = controller;
		setImmediate(() => setImmediate(() => controller.abort()));
		await expect(solveClearing(large(20_000, 8), { signal })).rejects.toThrow(EngineCancelledError);
	});

	it('clears nothing rather than run on when no balance is found in time', async () => {
		const members = 20_000;
		const obligations = Array.from({ length: members }, (_, at) => ({
			debtor: `m${at}`,
			creditor: `m${(at + 1) % members}`,
			amount: at + 1
		}));
		let readings = 0;
		const now = () => (readings++ > 3 ? 1e9 : 0);
		const result = await solveClearing({ obligations }, { now });
		expect(result).toMatchObject({ status: 'feasible', value: 0, gap: 1 });
		expect(result.bound).toBeGreaterThanOrEqual(members);
	});

	it('gives a lawful set-off and an honest bound when time runs out', async () => {
		const input = large(60, 6);
		const best = await solveClearing(input);
		const reached: string[] = [];
		for (let readings = 0; readings < 60; readings++) {
			let left = readings;
			const now = () => (left-- > 0 ? 0 : 1e9);
			const found = await solveClearing(input, { now });
			const { value, bound, gap, status, statistics, ages, members } = found;
			reached.push(status);
			expect(statistics.timedOut).toBe(status === 'feasible');
			expect(value).toBeLessThanOrEqual(best.value);
			expect(bound).toBeGreaterThanOrEqual(best.value);
			expect(gap).toBe((bound - value) / bound);
			expect(members.map(({ net }) => net)).toEqual(best.members.map(({ net }) => net));
			for (const age of ages) expect(age.value).toBeLessThanOrEqual(age.bound);
			if (status === 'optimal') expect(found).toEqual(best);
		}
		expect(new Set(reached)).toEqual(new Set(['feasible', 'optimal']));
	});
});
