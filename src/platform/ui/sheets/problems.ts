import { m } from '#messages';
import { getLocale } from '#i18n/runtime.js';
import { formatNumber } from '../format.ts';
import type { Say } from '../problem-text.ts';

const sentences: Record<string, (inputs: { rows: string }) => string> = {
	'sheet-none': m.sheet_problem_none,
	'sheet-too-big': m.sheet_problem_too_big,
	'sheet-unpacked': m.sheet_problem_unpacked,
	'sheet-type': m.sheet_problem_type,
	'sheet-old': m.sheet_problem_old,
	'sheet-broken': m.sheet_problem_broken,
	'sheet-empty': m.sheet_problem_empty,
	'sheet-rows': m.sheet_problem_rows,
	'sheet-columns': m.sheet_problem_columns,
	'sheet-missing': m.sheet_problem_missing,
	'sheet-gone': m.sheet_problem_gone
};

/** The sentences for what can be wrong with a file. */
export const saySheet: Say = (code, data) =>
	sentences[code]?.({ rows: formatNumber(Number(data?.rows ?? 0), getLocale()) });
