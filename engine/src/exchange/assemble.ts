import type { SolveContext } from './context.ts';
import { levelValues } from './levels.ts';
import type { Network } from './network.ts';
import type { ExchangeResult } from './result.ts';
import { runsOf } from './runs.ts';
import type { Solved } from './solve.ts';

/** Puts what was found into words for the caller: cycles, chains, values in their own units. */
export function assembleResult(
	network: Network,
	solved: Solved,
	{ timedOut }: SolveContext
): ExchangeResult {
	const { problem } = network;
	const runs = runsOf(network, solved.arcs);
	const levels = levelsOf(network, runs.arcs, solved.bound);
	const spent = new Float64Array(network.money.length);
	for (const arc of runs.arcs) {
		const limit = network.limitOf[network.from[arc]!]!;
		if (limit >= 0) spent[limit]! += network.price[arc]!;
	}
	const { value, bound, gap } = levels[0]!;
	const { maxCycle, maxChain, objective, timeLimitSeconds, seed } = problem;
	return {
		status: levels.every((level) => level.gap === 0) ? 'optimal' : 'feasible',
		levels,
		value,
		bound,
		gap,
		cycles: runs.cycles,
		chains: runs.chains,
		served: runs.served.map((vertex) => problem.vertices[vertex]!.id),
		spent: problem.limits.map(({ owner, money }, limit) => ({
			owner,
			money: spent[limit]! / network.priceUnit,
			limit: money
		})),
		seed,
		parameters: { maxCycle, maxChain, objective, timeLimitSeconds },
		statistics: {
			vertices: network.vertices,
			arcs: network.from.length,
			arcsLeft: solved.arcsLeft,
			components: solved.components,
			models: solved.models,
			columns: solved.columns,
			nodes: solved.nodes,
			timedOut
		}
	};
}

/** Takes the bound on the combined objective apart again. */
function levelsOf(
	network: Network,
	arcs: readonly number[],
	bound: number
): ExchangeResult['levels'] {
	const { levels, weightUnit } = network;
	const { names, factor, second, multiple } = levels;
	const values = levelValues(levels, arcs);
	const reach = (factor - 1) / 2;
	const first = second ? Math.floor((bound + reach) / factor) : bound;
	const bounds = [first, second ? Math.min(reach, bound - values[0]! * factor) : first * multiple];
	return names.map((name, level) => {
		const unit = name === 'weight' ? weightUnit : 1;
		const value = values[level]!;
		const most = Math.max(value, bounds[level]!);
		const gap = most === value ? 0 : value === 0 ? null : (most - value) / Math.abs(value);
		return { name, value: value / unit, bound: most / unit, gap };
	});
}
