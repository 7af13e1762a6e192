import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Block, Words } from './document.ts';
import { textRuns } from './docx-runs.ts';

/** Width of the text on the page, in twentieths of a point. */
const TEXT_WIDTH = 9060;

/** A table whose head repeats on every page. */
export function tableOf({ head, widths, rows }: Extract<Block, { kind: 'table' }>): Table {
	const whole = widths.reduce((sum, width) => sum + width, 0);
	const columnWidths = widths.map((width) => Math.floor((width / whole) * TEXT_WIDTH));
	const row = (cells: readonly Words[], isHead: boolean) =>
		new TableRow({
			tableHeader: isHead,
			cantSplit: true,
			children: cells.map(
				(words, at) =>
					new TableCell({
						width: { size: columnWidths[at]!, type: WidthType.DXA },
						children: [new Paragraph({ children: textRuns(words, isHead) })]
					})
			)
		});
	return new Table({
		columnWidths,
		width: { size: TEXT_WIDTH, type: WidthType.DXA },
		rows: [row(head, true), ...rows.map((cells) => row(cells, false))]
	});
}
