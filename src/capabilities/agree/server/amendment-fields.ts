import { allows, type Parameter, type ParameterValue } from '#platform/domain/parameter.ts';
import { invalid, ok, type Result } from '#platform/domain/result.ts';
import { line } from '#platform/domain/text.ts';
import type { Definition } from '../domain/rulebook.ts';
import { parameterOf } from './parameters.ts';

export type Fields = Readonly<Record<string, unknown>>;

const list = (value: unknown): string[] =>
	[value ?? []].flat().filter((one): one is string => typeof one === 'string' && one !== '');

/**
 * What a form sets: for each key in `shown` the value of `parameter:<key>`, or null when
 * `drop:<key>` is ticked. A value out of bounds is refused beside its field.
 */
export function readParameters(fields: Fields): Result<Record<string, ParameterValue | null>> {
	const read: Record<string, ParameterValue | null> = {};
	for (const key of list(fields.shown)) {
		const parameter = parameterOf(key);
		if (!parameter) return invalid({ '': 'parameter-unknown' });
		if (fields[`drop:${key}`]) {
			read[key] = null;
			continue;
		}
		const value = valueFrom(parameter, fields[`parameter:${key}`]);
		if (!allows(parameter, value)) return invalid({ [`parameter:${key}`]: 'parameter-value' });
		read[key] = value;
	}
	return ok(read);
}

function valueFrom(parameter: Parameter, raw: unknown): unknown {
	const text = typeof raw === 'string' ? raw.trim() : '';
	switch (parameter.kind) {
		case 'number':
			return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
		case 'flag':
			return text === 'yes' ? true : text === 'no' ? false : undefined;
		case 'choice':
			return text;
		case 'set':
			return list(raw);
	}
}

/** Definitions as a form has them: one a line, "term: meaning". */
export function readDefinitions(source: string): Result<Definition[]> {
	const definitions: Definition[] = [];
	for (const written of source.split('\n').map(line).filter(Boolean)) {
		const [, term, meaning] = /^([^:]+):\s*(.+)$/.exec(written) ?? [];
		if (!term || !meaning) return invalid({ definitions: 'definition' });
		definitions.push({ term: term.trim(), meaning });
	}
	return ok(definitions);
}
