import { allows, type Parameter, type ParameterValue } from '#platform/domain/parameter.ts';
import { fail, ok, type Result } from '#platform/domain/result.ts';

/**
 * Reads a parameter's value as a form sends it: a number as text, a set as the list of what was
 * ticked (one is no list, none is nothing). Errors: `number`, `choice`.
 */
export function readParameter(
	parameter: Parameter,
	typed: unknown
): Result<ParameterValue, 'number' | 'choice'> {
	const value = valueOf(parameter, typed);
	if (allows(parameter, value)) return ok(value);
	return fail(parameter.kind === 'number' ? 'number' : 'choice');
}

function valueOf(parameter: Parameter, typed: unknown): unknown {
	if (parameter.kind === 'number') {
		return typeof typed === 'string' && /^\s*\d+\s*$/.test(typed) ? Number(typed) : typed;
	}
	if (parameter.kind === 'flag') return typed === 'on' || typed === true;
	if (parameter.kind === 'set') return [typed ?? []].flat().filter((one) => one !== '');
	return typed;
}
