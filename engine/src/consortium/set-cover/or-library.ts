import { EngineInputError } from '../../input-error.ts';
import type { CoverInstance } from './instance.ts';

/**
 * Reads a set cover in either format of the OR-Library: costs and then the columns of each row
 * (scp…), or for each column its cost and its rows (rail…); which one it is shows in the lengths.
 * Takes the bytes of the text, so that a file of a hundred megabytes needs no string of that size.
 * @throws EngineInputError when the numbers do not add up to an instance
 */
export function readOrLibrary(bytes: Uint8Array): CoverInstance {
	const numbers = wholeNumbers(bytes);
	const [rows = 0, columns = 0] = numbers;
	const instance = byRows(numbers, rows, columns) ?? byColumns(numbers, rows, columns);
	if (!instance || rows < 1 || columns < 1) {
		throw new EngineInputError('The file is not a set cover in a format of the OR-Library.');
	}
	return instance;
}

/** All runs of digits as numbers. */
function wholeNumbers(bytes: Uint8Array): Int32Array {
	let count = 0;
	let inside = false;
	for (const byte of bytes) {
		const digit = byte >= 48 && byte <= 57;
		if (digit && !inside) count++;
		inside = digit;
	}
	const numbers = new Int32Array(count);
	let at = -1;
	inside = false;
	for (const byte of bytes) {
		const digit = byte >= 48 && byte <= 57;
		if (digit && !inside) at++;
		if (digit) numbers[at] = numbers[at]! * 10 + byte - 48;
		inside = digit;
	}
	return numbers;
}

function byRows(numbers: Int32Array, rows: number, columns: number): CoverInstance | undefined {
	const starts = new Int32Array(columns + 1);
	let at = 2 + columns;
	for (let row = 0; row < rows; row++) {
		const length = numbers[at++] ?? -1;
		if (length < 0 || at + length > numbers.length) return undefined;
		for (const end = at + length; at < end; at++) {
			const column = numbers[at]!;
			if (column < 1 || column > columns) return undefined;
			starts[column]!++;
		}
	}
	if (at !== numbers.length) return undefined;
	for (let column = 0; column < columns; column++) starts[column + 1]! += starts[column]!;
	const next = starts.slice(0, columns);
	const rowOf = new Int32Array(starts[columns]!);
	at = 2 + columns;
	for (let row = 0; row < rows; row++) {
		const end = at + numbers[at]! + 1;
		for (at++; at < end; at++) rowOf[next[numbers[at]! - 1]!++] = row;
	}
	const cost = Float64Array.from(numbers.subarray(2, 2 + columns));
	return { rows, cost, starts, rowOf };
}

function byColumns(numbers: Int32Array, rows: number, columns: number): CoverInstance | undefined {
	if (numbers.length < 2 + 2 * columns) return undefined;
	const cost = new Float64Array(columns);
	const starts = new Int32Array(columns + 1);
	const rowOf = new Int32Array(numbers.length - 2 - 2 * columns);
	let at = 2;
	let length = 0;
	for (let column = 0; column < columns; column++) {
		cost[column] = numbers[at++] ?? 0;
		const count = numbers[at++] ?? -1;
		if (count < 0 || at + count > numbers.length) return undefined;
		for (const end = at + count; at < end; at++) {
			const row = numbers[at]! - 1;
			if (row < 0 || row >= rows) return undefined;
			rowOf[length++] = row;
		}
		starts[column + 1] = length;
	}
	return at === numbers.length ? { rows, cost, starts, rowOf } : undefined;
}
