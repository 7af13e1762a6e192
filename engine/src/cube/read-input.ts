import type { z } from 'zod';
import { EngineInputError } from '../input-error.ts';
import { cubeInput } from './input.ts';
import type { CubeProblem } from './input.ts';

/**
 * Checks unknown data and fills in the defaults.
 * @throws EngineInputError with one sentence about the first thing that is wrong
 */
export function readCubeInput(data: unknown): CubeProblem {
	const parsed = cubeInput.safeParse(data);
	if (!parsed.success) throw new EngineInputError(firstIssue(parsed.error));
	const problem = parsed.data;
	const members = distinctIds(problem.members, 'members');
	const offers = distinctIds(problem.offers, 'offers');
	const needs = distinctIds(problem.needs, 'needs');
	known(problem.offers, 'offers', 'member', members);
	known(problem.needs, 'needs', 'member', members);
	known(problem.fits, 'fits', 'offer', offers);
	known(problem.fits, 'fits', 'need', needs);
	return problem;
}

function firstIssue(error: z.ZodError): string {
	const issue = error.issues[0]!;
	const path = issue.path
		.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
		.join('')
		.replace(/^\./, '');
	return `The cube's input cannot be read: ${path ? `${path}: ` : ''}${issue.message}.`;
}

function distinctIds(list: readonly { id: string }[], name: string): Set<string> {
	const ids = new Set<string>();
	for (const { id } of list) {
		if (ids.has(id)) throw new EngineInputError(`The id "${id}" occurs twice in ${name}.`);
		ids.add(id);
	}
	return ids;
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
