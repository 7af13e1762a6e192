import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EngineInputError } from './input-error.ts';
import { solvers } from './solvers.ts';
import type { SolverName } from './solvers.ts';
import { runInWorker } from './worker-client.ts';
import { EngineCancelledError } from './worker-errors.ts';
import type { WorkerSolvers } from './worker-messages.ts';

const names = Object.keys(solvers) as SolverName[];
const slow = 60_000;

/** The first JSON block of a solver's page: the example that the page works out. */
function exampleOf(name: SolverName): unknown {
	if (name === 'missing-piece') return { cube: exampleOf('cube') };
	const page = readFileSync(new URL(`../docs/${name}.md`, import.meta.url), 'utf8');
	return JSON.parse(/```json\n([^]*?)```/.exec(page)![1]!);
}

const nonsense: [what: string, input: unknown][] = [
	['nothing', undefined],
	['null', null],
	['a number', 7],
	['a word', 'nonsense'],
	['a list', []],
	['lists of the wrong things', { offers: [1], needs: [NaN], members: [null], obligations: [{}] }]
];

describe.each(names)('%s', (name) => {
	it(
		'solves the example of its page, and gives what its schema says',
		async () => {
			const { solve, output } = await solvers[name]();
			const result = await solve(exampleOf(name), {});
			expect(output.parse(result)).toEqual(result);
			expect(result).toHaveProperty(name === 'missing-piece' ? 'base.status' : 'status');
		},
		slow
	);

	it(
		'answers the same from a thread of its own',
		async () => {
			const { solve } = await solvers[name]();
			const input = exampleOf(name) as WorkerSolvers[typeof name]['input'];
			expect(await runInWorker(name, input)).toEqual(await solve(input, {}));
		},
		slow
	);

	it(
		'can be cancelled before it starts and while it runs',
		async () => {
			const { solve } = await solvers[name]();
			const cancelled = solve(exampleOf(name), { signal: { aborted: true } });
			await expect(cancelled).rejects.toThrow(EngineCancelledError);
			const stop = new AbortController();
			const input = exampleOf(name) as WorkerSolvers[typeof name]['input'];
			const running = runInWorker(name, input, { signal: stop.signal });
			stop.abort();
			await expect(running).rejects.toThrow(EngineCancelledError);
		},
		slow
	);

	it.each(nonsense)('answers %s with one sentence', async (_, input) => {
		const { solve } = await solvers[name]();
		const refused = await solve(input, {}).then(
			() => undefined,
			(error: unknown) => error
		);
		expect(refused).toBeInstanceOf(EngineInputError);
		expect((refused as Error).message).toMatch(/^[^\n]+\.$/);
	});
});
