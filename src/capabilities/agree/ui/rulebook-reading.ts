import type { Parameter, ParameterValue } from '#platform/domain/parameter.ts';
import type { RulebookText } from '../domain/rulebook.ts';
import { parametersOf } from '../domain/text/markup.ts';
import { referenceLabels, type Label } from '../domain/text/numbering.ts';
import { parameterName, valueText } from './rulebook-parameters.ts';

/** What it takes to show a text: its numbers, its values in words, where its clauses are linked to. */
export interface Reading {
	labels: ReadonlyMap<string, Label>;
	/** A parameter's name and value in words: as the text sets it, else what holds without a rule. */
	value(key: string): { name: string; words: string };
	/** Any value of a parameter in words. */
	words(key: string, value: ParameterValue): string;
	/** Where a reference to a clause leads. */
	href(clause: string): string;
}

/** How to read a text; `page` is the address of the page that shows it ('' for the one at hand). */
export function readingOf(text: RulebookText, catalogue: readonly Parameter[], page = ''): Reading {
	const values = parametersOf(text);
	const byKey = new Map(catalogue.map((parameter) => [parameter.key, parameter]));
	const words = (key: string, value: ParameterValue): string => {
		const parameter = byKey.get(key);
		return parameter ? valueText(parameter, value) : String(value);
	};
	return {
		labels: referenceLabels(text),
		value: (key) => {
			const value = values.get(key) ?? byKey.get(key)?.standard;
			return { name: parameterName(key), words: value === undefined ? key : words(key, value) };
		},
		words,
		href: (clause) => `${page}#${clause}`
	};
}

/** Marked-up words with references and values spelled out, as differences show them. */
export const spelledOut = (source: string, reading: Reading): string =>
	source.replace(
		/\{([§=])([A-Za-z0-9][A-Za-z0-9.-]{0,63})\}/g,
		(mark, sign: string, id: string) => {
			if (sign === '=') return reading.value(id).words;
			const label = reading.labels.get(id);
			return label ? `§ ${label.number}` : mark;
		}
	);
