import type { Result } from '../../domain/result.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { limits, unreadable, type Sheet } from './sheet.ts';

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
	signature.every((byte, index) => bytes[index] === byte);

/**
 * Reads a file as a table, by what is in it and not by its name: XLSX, or CSV in any of the usual
 * encodings and separators. A problem is one of `SheetProblem` at the field `file`.
 */
export async function readSheet(bytes: Uint8Array): Promise<Result<Sheet>> {
	if (bytes.length === 0) return unreadable('sheet-empty');
	if (bytes.length > limits.bytes) return unreadable('sheet-too-big');
	// The old binary Excel, or a new one behind a password: both are OLE files.
	if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return unreadable('sheet-old');
	if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return readXlsx(bytes);
	return readCsv(bytes);
}
