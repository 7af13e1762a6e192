import { fail, type Result } from '../../domain/result.ts';

/** A table that somebody sent: its first row that is not empty, and the rows below it. */
export interface Sheet {
	headers: string[];
	rows: SheetRow[];
}

export interface SheetRow {
	/** Its number in the file, as a spreadsheet shows it: the first is 1. */
	number: number;
	/** One text for each header. */
	cells: string[];
}

/** What is read of a file; more than this is not a list of a cluster's things. */
export const limits = {
	bytes: 16 * 1024 * 1024,
	unpackedBytes: 40 * 1024 * 1024,
	rows: 10_000,
	columns: 200
} as const;

/** Why a file cannot be read as a table; worded in `platform/ui/sheets`. */
export type SheetProblem =
	| 'sheet-none'
	| 'sheet-too-big'
	| 'sheet-unpacked'
	| 'sheet-type'
	| 'sheet-old'
	| 'sheet-broken'
	| 'sheet-empty'
	| 'sheet-rows'
	| 'sheet-columns';

/** The failure that stands beside the file field. */
export const unreadable = (problem: SheetProblem): Result<never> =>
	fail({ code: 'invalid', fields: { file: problem }, data: { rows: limits.rows } });

/**
 * Makes a table of raw rows: the first that is not empty are the headers, empty rows and columns
 * without anything are left out. Problems: sheet-empty, sheet-rows, sheet-columns.
 */
export function sheetOf(raw: readonly (readonly string[])[]): Result<Sheet> {
	const filled = raw
		.map((cells, index) => ({ number: index + 1, cells: cells.map(cleaned) }))
		.filter(({ cells }) => cells.some(Boolean));
	const [head, ...rows] = filled;
	if (!head || rows.length === 0) return unreadable('sheet-empty');
	if (rows.length > limits.rows) return unreadable('sheet-rows');
	const width = Math.max(...filled.map(({ cells }) => cells.findLastIndex(Boolean) + 1));
	if (width > limits.columns) return unreadable('sheet-columns');
	const padded = (cells: string[]) => Array.from({ length: width }, (_, i) => cells[i] ?? '');
	return {
		ok: true,
		value: {
			headers: padded(head.cells),
			rows: rows.map(({ number, cells }) => ({ number, cells: padded(cells) }))
		}
	};
}

/** A cell without the apostrophe that protects a spreadsheet from formulas (see write-csv.ts). */
const cleaned = (text: string): string =>
	text
		.normalize('NFC')
		.trim()
		.replace(/^'(?=[=+\-@])/, '');
