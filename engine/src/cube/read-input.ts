import { EngineInputError } from '../input-error.ts';
import { distinctIds, readInput } from '../read-input.ts';
import { cubeInput } from './input.ts';
import type { CubeProblem } from './input.ts';

/**
 * Checks unknown data and fills in the defaults.
 * @throws EngineInputError with one sentence about the first thing that is wrong
 */
export function readCubeInput(data: unknown): CubeProblem {
	const problem = readInput(cubeInput, data, "The cube's input");
	const members = distinctIds(problem.members, 'members');
	const offers = distinctIds(problem.offers, 'offers');
	const needs = distinctIds(problem.needs, 'needs');
	known(problem.offers, 'offers', 'member', members);
	known(problem.needs, 'needs', 'member', members);
	known(problem.fits, 'fits', 'offer', offers);
	known(problem.fits, 'fits', 'need', needs);
	return problem;
}

function known<Field extends string>(
	list: readonly Record<Field, string>[],
	name: string,
	field: Field,
	ids: ReadonlySet<string>
): void {
	const at = list.findIndex((one) => !ids.has(one[field]));
	if (at < 0) return;
	throw new EngineInputError(
		`${name}[${at}] names the ${field} "${list[at]![field]}", which is not in the input.`
	);
}
