import { PassThrough, type Readable } from 'node:stream';
import type { ExportColumn } from './columns.ts';

/**
 * A list as a workbook, written while it is read: the head in bold, kept in sight, with a filter.
 * Texts stay texts, so that nothing is taken for a formula.
 */
export function xlsxOf<Row>(
	title: string,
	columns: readonly ExportColumn<Row>[],
	rows: Iterable<Row> | AsyncIterable<Row>
): Readable {
	const out = new PassThrough();
	const write = async () => {
		const { default: excel } = await import('@zurmokeeper/exceljs');
		const workbook = new excel.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
		const sheet = workbook.addWorksheet(title.replace(/[*?:\\/[\]]/g, ' ').slice(0, 31), {
			views: [{ state: 'frozen', ySplit: 1 }]
		});
		sheet.columns = columns.map(({ label }) => ({ header: label, width: widthOf(label) }));
		sheet.getRow(1).font = { bold: true };
		sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
		for await (const row of rows) sheet.addRow(columns.map(({ value }) => value(row))).commit();
		sheet.commit();
		await workbook.commit();
	};
	write().catch((error: Error) => out.destroy(error));
	return out;
}

const widthOf = (label: string): number => Math.min(40, Math.max(12, label.length + 4));
