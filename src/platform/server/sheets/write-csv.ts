import { stringify } from 'csv-stringify';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { ExportColumn } from './columns.ts';

/**
 * A list as CSV that Excel opens right: UTF-8 with its mark, separated by semicolons. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it, which `sheetOf` takes away again.
 */
export function csvOf<Row>(
	columns: readonly ExportColumn<Row>[],
	rows: Iterable<Row> | AsyncIterable<Row>
): Readable {
	const writer = stringify({
		bom: true,
		delimiter: ';',
		escape_formulas: true,
		record_delimiter: '\r\n'
	});
	const write = async () => {
		writer.write(columns.map(({ label }) => label));
		for await (const row of rows) {
			const room = writer.write(columns.map(({ value }) => cell(value(row))));
			if (!room) await new Promise((resolve) => writer.once('drain', resolve));
		}
		writer.end();
	};
	write().catch((error: Error) => writer.destroy(error));
	return writer;
}

const cell = (value: string | number | Date | null): string =>
	value instanceof Date ? value.toISOString() : String(value ?? '');

/** The same as one text. */
export const csvText = <Row>(
	columns: readonly ExportColumn<Row>[],
	rows: Iterable<Row> | AsyncIterable<Row>
): Promise<string> => text(csvOf(columns, rows));
