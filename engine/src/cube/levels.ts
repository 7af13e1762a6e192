import type { ComponentSolution } from './context.ts';
import type { Level } from './result.ts';

/**
 * The levels over all components: values and bounds add up, because the components share nothing. A
 * level's bound holds for plans that keep the values of the levels before it.
 */
export function levelsOf(solutions: readonly ComponentSolution[]): Level[] {
	return (['members', 'value', 'load'] as const).map((name) => {
		const value = solutions.reduce((sum, { plan }) => sum + plan[name], 0);
		const bound = solutions.reduce((sum, { bounds }) => sum + bounds[name], 0);
		return { name, value, bound, gap: gapOf(value, bound) };
	});
}

function gapOf(value: number, bound: number): number {
	if (value === bound) return 0;
	return Math.abs(bound - value) / Math.max(1, value);
}
