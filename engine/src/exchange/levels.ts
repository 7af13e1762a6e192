import { EngineInputError } from '../input-error.ts';
import type { ObjectiveLevel } from './input.ts';
import type { Network } from './network.ts';

/** The objective's levels as whole numbers on the arcs, one by one and as one number. */
export interface Levels {
	names: ObjectiveLevel[];
	/** What each arc adds to each level. */
	each: Float64Array[];
	/** What each arc adds to all of them: more of an earlier level outweighs all of the later one. */
	combined: Float64Array;
	/** One unit of the first level in `combined`; the second level's unit is 1. */
	factor: number;
	/** False when a second level follows from the first, so that `combined` is the first alone. */
	second: boolean;
	/** The second level is this many times the first, where it follows from it. */
	multiple: number;
}

/**
 * Turns two levels into one whole number per arc. A vertex receives over one arc at most, so the
 * second level stays below the sum of every vertex's dearest arc.
 * @throws EngineInputError when the numbers would no longer be exact
 */
export function combineLevels(network: Omit<Network, 'levels'>): Levels {
	const { problem, to, standIn, weight } = network;
	const served = Float64Array.from(to, (vertex) => (standIn[vertex] === 1 ? 0 : 1));
	const names = problem.objective;
	const each = names.map((name) => (name === 'served' ? served : weight));
	const [first, later] = each as [Float64Array, Float64Array | undefined];
	const multiple = later === undefined ? 0 : multipleOf(first, later);
	const second = multiple === undefined;
	const factor = second ? 2 * reach(network, later!) + 1 : 1;
	const combined = second ? first.map((one, arc) => one * factor + later![arc]!) : first;
	const total = reach(network, first) * factor + factor;
	if (total * 8 > Number.MAX_SAFE_INTEGER) {
		throw new EngineInputError('The weights are too large or too fine to be added exactly.');
	}
	return { names, each, combined, factor, second, multiple: multiple ?? 0 };
}

/** The value of a set of arcs on every level. */
export function levelValues(levels: Levels, arcs: readonly number[]): number[] {
	return levels.each.map((amounts) => arcs.reduce((sum, arc) => sum + amounts[arc]!, 0));
}

function reach({ to, vertices }: Omit<Network, 'levels'>, amounts: Float64Array): number {
	const most = new Float64Array(vertices);
	amounts.forEach((amount, arc) => {
		most[to[arc]!] = Math.max(most[to[arc]!]!, Math.abs(amount));
	});
	return most.reduce((sum, one) => sum + one, 0);
}

/** The k ≥ 0 for which later = k · first on every arc, if there is one. */
function multipleOf(first: Float64Array, later: Float64Array): number | undefined {
	const at = first.findIndex((one) => one !== 0);
	const multiple = at < 0 ? 0 : later[at]! / first[at]!;
	const fits = multiple >= 0 && later.every((one, arc) => one === first[arc]! * multiple);
	return fits ? multiple : undefined;
}
