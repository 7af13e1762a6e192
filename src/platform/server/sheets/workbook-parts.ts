import { unzipSync, zipSync } from 'fflate';
import { ok, type Result } from '../../domain/result.ts';
import { limits, unreadable } from './sheet.ts';

/** The parts of a workbook in which its texts and numbers stand; pictures, macros and the rest stay packed. */
const NEEDED =
	/^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/_rels\/workbook\.xml\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/worksheets\/[^/]+\.xml)$/;

/**
 * Unpacks what is needed of a workbook and packs it again without compression, so that whatever
 * reads it cannot be made to unpack more. Sizes are checked before anything is unpacked, and what
 * unpacks to more than it said is broken. Problems: sheet-type, sheet-unpacked, sheet-rows, sheet-broken.
 */
export function workbookParts(bytes: Uint8Array): Result<Uint8Array> {
	let unpacked = 0;
	let parts: Record<string, Uint8Array>;
	try {
		parts = unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				if (!NEEDED.test(name)) return false;
				unpacked += originalSize;
				return unpacked <= limits.unpackedBytes;
			}
		});
	} catch {
		return unreadable('sheet-broken');
	}
	if (unpacked > limits.unpackedBytes) return unreadable('sheet-unpacked');
	if (!parts['xl/workbook.xml']) return unreadable('sheet-type');
	const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/'));
	if (sheets.some(([, xml]) => filledRows(xml) > limits.rows + 1)) return unreadable('sheet-rows');
	for (const [name, xml] of sheets) parts[name] = cellsOnly(xml);
	return ok(zipSync(parts, { level: 0 }));
}

/** A worksheet without what follows its cells: links, pictures and tables, whose parts stay packed. */
function cellsOnly(xml: Uint8Array): Uint8Array {
	const end = '</sheetData>';
	const at = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength).lastIndexOf(end);
	if (at < 0) return xml;
	return Buffer.concat([xml.subarray(0, at), Buffer.from(`${end}</worksheet>`)]);
}

/** How many rows of a worksheet have cells, counted in its XML without parsing it. */
function filledRows(xml: Uint8Array): number {
	const text = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength);
	let rows = 0;
	for (let at = text.indexOf('<row'); at >= 0; at = text.indexOf('<row', at + 4)) {
		const end = text.indexOf('>', at);
		if (end > 0 && text[end - 1] !== 0x2f) rows++;
	}
	return rows;
}
