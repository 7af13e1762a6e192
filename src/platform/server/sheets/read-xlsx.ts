import type { Result } from '../../domain/result.ts';
import { cellText } from './cell-text.ts';
import { limits, sheetOf, unreadable, type Sheet } from './sheet.ts';
import { workbookParts } from './workbook-parts.ts';

/** Reads the first visible worksheet that has anything in it. */
export async function readXlsx(bytes: Uint8Array): Promise<Result<Sheet>> {
	const parts = workbookParts(bytes);
	if (!parts.ok) return parts;
	// Takes more than a second to load, so only when somebody sends a workbook.
	const { default: excel } = await import('@zurmokeeper/exceljs');
	const workbook = new excel.Workbook();
	try {
		await workbook.xlsx.load(parts.value.buffer as ArrayBuffer);
	} catch {
		return unreadable('sheet-broken');
	}
	const sheet = workbook.worksheets.find(
		({ state, actualRowCount }) => state === 'visible' && actualRowCount > 0
	);
	if (!sheet) return unreadable('sheet-empty');
	if (sheet.actualRowCount > limits.rows + 1) return unreadable('sheet-rows');
	if (sheet.actualColumnCount > limits.columns) return unreadable('sheet-columns');
	const raw: string[][] = [];
	sheet.eachRow((row, number) => {
		const cells: string[] = [];
		row.eachCell((cell, column) => {
			if (column <= limits.columns) cells[column - 1] = cellText(cell.value);
		});
		raw[number - 1] = Array.from(cells, (text) => text ?? '');
	});
	return sheetOf(Array.from(raw, (cells) => cells ?? []));
}
