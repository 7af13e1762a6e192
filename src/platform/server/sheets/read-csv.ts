import Papa from 'papaparse';
import type { Result } from '../../domain/result.ts';
import { decoded } from './decoded.ts';
import { limits, sheetOf, unreadable, type Sheet } from './sheet.ts';

const separators = [';', ',', '\t', '|'] as const;

/** Reads CSV. Excel's "sep=;" in the first line is obeyed; else the separator is recognised. */
export function readCsv(bytes: Uint8Array): Result<Sheet> {
	const text = decoded(bytes);
	if (text === null) return unreadable('sheet-type');
	const told = /^sep=(.)\r?\n/i.exec(text);
	const table = told ? text.slice(told[0].length) : text;
	const { data } = Papa.parse<string[]>(table, {
		delimiter: told?.[1] ?? separatorOf(table),
		// Enough to see that there are too many; the rest is not looked at.
		preview: 2 * limits.rows
	});
	return sheetOf(told ? [[], ...data] : data);
}

/** The separator that stands most often between the headers. */
function separatorOf(text: string): string {
	const head = /[^\s;,|].*/.exec(text.replace(/"[^"]*"/g, 'x'))?.[0] ?? '';
	const counts = separators.map((separator) => head.split(separator).length);
	return separators[counts.indexOf(Math.max(...counts))]!;
}
