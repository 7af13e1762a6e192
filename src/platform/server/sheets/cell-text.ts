import type { CellValue } from '@zurmokeeper/exceljs';

/** What a cell of a workbook says, as text: a date as yyyy-mm-dd, a formula by its last result. */
export function cellText(value: CellValue | undefined): string {
	if (value === null || value === undefined) return '';
	if (value instanceof Date) return dayText(value);
	if (typeof value !== 'object') return String(value);
	if ('error' in value) return '';
	if ('richText' in value) return value.richText.map(({ text }) => text).join('');
	if ('text' in value) return cellText(value.text as CellValue);
	if ('result' in value) return cellText(value.result as CellValue);
	return '';
}

/** Excel's dates have no zone; the library puts them into UTC. */
const dayText = (date: Date): string =>
	Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
