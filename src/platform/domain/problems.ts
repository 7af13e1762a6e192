import type { z } from 'zod';
import type { Result } from './result.ts';
import { invalid } from './result.ts';

/** The fields that a schema refused, each with its code: the first word of the schema's message. */
export function refused(error: z.ZodError): Result<never> {
	const fields: Record<string, string> = {};
	for (const issue of error.issues) {
		const name = issue.path.join('.');
		fields[name] ??= /^[a-z][a-z0-9-]*$/.test(issue.message) ? issue.message : codeOf(issue);
	}
	return invalid(fields);
}

/** A code for what zod says in its own words. */
function codeOf(issue: z.core.$ZodIssue): string {
	if (issue.code === 'too_big') return 'too-long';
	if (issue.code === 'too_small') return 'required';
	if (issue.code === 'invalid_value') return 'choice';
	return issue.code === 'invalid_type' && issue.input === undefined ? 'required' : 'invalid';
}
