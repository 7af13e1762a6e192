import { Readable } from 'node:stream';
import type { ExportColumn, SheetFormat } from './columns.ts';
import { csvOf } from './write-csv.ts';
import { xlsxOf } from './write-xlsx.ts';

const types: Record<SheetFormat, string> = {
	csv: 'text/csv; charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
};

/**
 * A list as a file to save, sent while it is written. `name` without an ending; `title` names the
 * worksheet. Rows must not need the transaction any more.
 */
export function sheetResponse<Row>(
	format: SheetFormat,
	name: string,
	title: string,
	columns: readonly ExportColumn<Row>[],
	rows: Iterable<Row> | AsyncIterable<Row>
): Response {
	const content = format === 'csv' ? csvOf(columns, rows) : xlsxOf(title, columns, rows);
	return fileResponse(
		`${name}.${format}`,
		types[format],
		Readable.toWeb(content) as ReadableStream
	);
}

/** Something to save under a name; any letters may stand in it. */
export function fileResponse(name: string, type: string, content: BodyInit): Response {
	const plain = name.normalize('NFD').replace(/[^\x20-\x7e]|["\\]/g, '');
	return new Response(content, {
		headers: {
			'content-type': type,
			'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
			'cache-control': 'private, no-store'
		}
	});
}
