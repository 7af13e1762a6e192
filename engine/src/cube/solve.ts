import { highsRuntime } from '../solver/highs.ts';
import { candidates } from './candidates.ts';
import type { Candidates } from './candidates.ts';
import { solveComponent } from './component.ts';
import { components } from './components.ts';
import type { ComponentSolution } from './context.ts';
import { breathe, Deadline } from '../control.ts';
import type { CubeControl } from './control.ts';
import type { CubeInput } from './input.ts';
import { createInstance } from './instance.ts';
import { leftOver } from './left-over.ts';
import { levelsOf } from './levels.ts';
import { proposalsOf } from './proposals.ts';
import { readCubeInput } from './read-input.ts';
import type { CubeResult } from './result.ts';

/**
 * Chooses the partnerships that serve the most members, then the most value, then with the least
 * load; see docs/cube.md. Deterministic unless `statistics.timedOut` says that the clock ended a step.
 * @throws EngineInputError with one sentence when the input is malformed
 * @throws EngineCancelledError when `control.signal` is aborted
 */
export async function solveCube(input: CubeInput, control: CubeControl = {}): Promise<CubeResult> {
	const problem = readCubeInput(input);
	const instance = createInstance(problem);
	const deadline = new Deadline(control, problem.timeLimitSeconds);
	const work = { rows: 0, nodes: 0, timedOut: false };
	const context = { highs: await highsRuntime(), instance, control, deadline, work };
	const groups = components(instance);
	const found: Candidates[] = [];
	for (const group of groups) {
		await breathe(control);
		control.onProgress?.({ phase: 'arrangements', done: found.length, total: groups.length });
		found.push(candidates(instance, group));
	}
	// The small ones first: they are proved within moments, and the rest of the time is for the large.
	const order = found.toSorted((a, b) => a.arrangements.length - b.arrangements.length);
	const solutions: ComponentSolution[] = [];
	for (const component of order) {
		solutions.push(await solveComponent(context, component));
		control.onProgress?.({ phase: 'load', done: solutions.length, total: order.length });
	}
	const levels = levelsOf(solutions);
	const chosen = new Set(solutions.flatMap(({ plan }) => [...plan.chosen]));
	const proposals = proposalsOf(instance, chosen);
	const helped = new Set(proposals.flatMap(({ legs }) => legs.map(({ to }) => to)));
	const { ringLength, maxPartnerships, minScore } = problem.settings;
	return {
		status: levels.every(({ value, bound }) => value === bound) ? 'optimal' : 'feasible',
		levels,
		proposals,
		served: problem.members.filter(({ id }) => helped.has(id)).map(({ id }) => id),
		leftOver: leftOver(instance, solutions),
		counts: {
			members: problem.members.length,
			offers: problem.offers.length,
			needs: problem.needs.length,
			partnerships: proposals.length
		},
		seed: problem.seed,
		parameters: {
			ringLength,
			maxPartnerships,
			minScore,
			timeLimitSeconds: problem.timeLimitSeconds
		},
		statistics: {
			columns: solutions.reduce((sum, { arrangements }) => sum + arrangements.length, 0),
			rows: work.rows,
			nodes: work.nodes,
			components: groups.length,
			timedOut: work.timedOut
		}
	};
}
