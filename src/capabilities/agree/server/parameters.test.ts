import { expect, test } from 'vitest';
import { allows } from '#platform/domain/parameter.ts';
import { optionName, parameterName, valueText } from '../ui/rulebook-parameters.ts';
import { catalogue } from './parameters.ts';

test('every parameter has words, and so have its standard and its options', () => {
	for (const parameter of catalogue()) {
		expect(parameterName(parameter.key)).not.toBe(parameter.key);
		expect(valueText(parameter, parameter.standard)).not.toMatch(/undefined|NaN|^$/);
		if ('options' in parameter)
			for (const option of parameter.options) expect(optionName(option)).not.toBe(option);
	}
});

test('keys are different, and every standard is allowed', () => {
	const keys = catalogue().map(({ key }) => key);
	expect(new Set(keys).size).toBe(keys.length);
	for (const parameter of catalogue()) expect(allows(parameter, parameter.standard)).toBe(true);
});
