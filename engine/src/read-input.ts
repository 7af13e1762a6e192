import type { z } from 'zod';
import { EngineInputError } from './input-error.ts';

/**
 * Checks unknown data against a solver's schema and fills in the defaults.
 * @param what the input's name in the sentence: "The cube's input"
 * @throws EngineInputError with one sentence about the first thing that is wrong
 */
export function readInput<Schema extends z.ZodType>(
	schema: Schema,
	data: unknown,
	what: string
): z.output<Schema> {
	const parsed = schema.safeParse(data);
	if (parsed.success) return parsed.data;
	const issue = parsed.error.issues[0]!;
	const path = issue.path
		.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
		.join('')
		.replace(/^\./, '');
	throw new EngineInputError(`${what} cannot be read: ${path ? `${path}: ` : ''}${issue.message}.`);
}

/**
 * The ids of a list, in a set.
 * @throws EngineInputError when one occurs twice
 */
export function distinctIds(list: readonly { id: string }[], name: string): Set<string> {
	const ids = new Set<string>();
	for (const { id } of list) {
		if (ids.has(id)) throw new EngineInputError(`The id "${id}" occurs twice in ${name}.`);
		ids.add(id);
	}
	return ids;
}
