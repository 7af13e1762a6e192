import { fold } from '../../domain/text.ts';
import type { ImportColumn, ImportRow } from './recipe.ts';
import type { Sheet } from './sheet.ts';

/** Which column of the file (from 0) says what; a key that is missing stands in none. */
export type Mapping = Record<string, number>;

/**
 * Matches a file's headers with the columns they mean: first those that are called exactly so, then
 * those whose words include all of a name's ("NIP organizacji"), longer names first. Each header is
 * used once.
 */
export function guessMapping(
	columns: readonly ImportColumn[],
	headers: readonly string[]
): Mapping {
	const mapping: Mapping = {};
	const folded = headers.map(fold);
	const names = columns
		.flatMap(({ key, label, synonyms }) =>
			[label({ locale: 'pl' }), label({ locale: 'en' }), key, ...synonyms].map((name) => ({
				key,
				name: fold(name)
			}))
		)
		.filter(({ name }) => name !== '')
		.sort((a, b) => b.name.length - a.name.length);
	const fits = [
		(header: string, name: string) => header === name,
		(header: string, name: string) =>
			name.split(' ').every((word) => header.split(' ').includes(word))
	];
	for (const fit of fits) {
		for (const { key, name } of names) {
			if (key in mapping) continue;
			const index = folded.findIndex(
				(header, at) => header !== '' && !taken(mapping, at) && fit(header, name)
			);
			if (index >= 0) mapping[key] = index;
		}
	}
	return mapping;
}

const taken = (mapping: Mapping, index: number): boolean => Object.values(mapping).includes(index);

/** Parameters of the form in which the matching is corrected: "column.name=3", "" for none. */
export const PREFIX = 'column.';

/** The matching as somebody corrected it; null when it was not sent. */
export function readMapping(
	columns: readonly ImportColumn[],
	headers: readonly string[],
	sent: URLSearchParams
): Mapping | null {
	const told = columns.filter(({ key }) => sent.has(PREFIX + key));
	if (told.length === 0) return null;
	const pairs = told.map(({ key }) => [key, Number(sent.get(PREFIX + key) || -1)] as const);
	return Object.fromEntries(pairs.filter(([, index]) => headers[index] !== undefined));
}

/** The rows with their cells under the columns' keys. */
export const mappedRows = ({ rows }: Sheet, mapping: Mapping): ImportRow[] =>
	rows.map(({ number, cells }) => ({
		number,
		cells: Object.fromEntries(
			Object.entries(mapping).map(([key, index]) => [key, cells[index] ?? ''])
		)
	}));

/** The columns that must be there and are not, as problems of the form. */
export function missingColumns(
	columns: readonly ImportColumn[],
	mapping: Mapping
): Record<string, string> {
	const missing = columns.filter(({ key, required }) => required && !(key in mapping));
	return Object.fromEntries(missing.map(({ key }) => [PREFIX + key, 'sheet-missing']));
}
