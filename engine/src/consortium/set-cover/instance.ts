/**
 * A set cover: choose columns at least cost so that every row is in one of them. The rows of column
 * j are rowOf[starts[j]] to rowOf[starts[j + 1] − 1]. Costs are whole numbers from 0.
 */
export interface CoverInstance {
	rows: number;
	cost: Float64Array;
	starts: Int32Array;
	rowOf: Int32Array;
}

/** The columns of each row, in the order of the columns. */
export interface RowLists {
	starts: Int32Array;
	columnOf: Int32Array;
}

/** Turns the columns' lists into the rows' lists; linear in their length. */
export function rowLists({ rows, starts, rowOf }: CoverInstance): RowLists {
	const rowStarts = new Int32Array(rows + 1);
	for (const row of rowOf) rowStarts[row + 1]!++;
	for (let row = 0; row < rows; row++) rowStarts[row + 1]! += rowStarts[row]!;
	const next = rowStarts.slice(0, rows);
	const columnOf = new Int32Array(rowOf.length);
	for (let column = 0; column + 1 < starts.length; column++) {
		for (let k = starts[column]!; k < starts[column + 1]!; k++) {
			columnOf[next[rowOf[k]!]!++] = column;
		}
	}
	return { starts: rowStarts, columnOf };
}

/** The instance with these columns only; its column k is `columns[k]`. Linear in the lists kept. */
export function withColumns(instance: CoverInstance, columns: Int32Array): CoverInstance {
	const { starts, rowOf } = instance;
	const newStarts = new Int32Array(columns.length + 1);
	columns.forEach((column, at) => {
		newStarts[at + 1] = newStarts[at]! + starts[column + 1]! - starts[column]!;
	});
	const newRows = new Int32Array(newStarts[columns.length]!);
	columns.forEach((column, at) => {
		newRows.set(rowOf.subarray(starts[column], starts[column + 1]), newStarts[at]);
	});
	const cost = Float64Array.from(columns, (column) => instance.cost[column]!);
	return { rows: instance.rows, cost, starts: newStarts, rowOf: newRows };
}

/** The instance with these rows only, in their order; columns keep their places. */
export function withRows(instance: CoverInstance, rows: Int32Array): CoverInstance {
	const place = new Int32Array(instance.rows).fill(-1);
	rows.forEach((row, at) => (place[row] = at));
	const { starts, rowOf } = instance;
	const newStarts = new Int32Array(starts.length);
	const newRows = new Int32Array(rowOf.length);
	let length = 0;
	for (let column = 0; column + 1 < starts.length; column++) {
		for (let k = starts[column]!; k < starts[column + 1]!; k++) {
			const row = place[rowOf[k]!]!;
			if (row >= 0) newRows[length++] = row;
		}
		newStarts[column + 1] = length;
	}
	const cost = instance.cost;
	return { rows: rows.length, cost, starts: newStarts, rowOf: newRows.slice(0, length) };
}

/** Sum of the columns' costs. */
export function costOfColumns({ cost }: CoverInstance, columns: Iterable<number>): number {
	let sum = 0;
	for (const column of columns) sum += cost[column]!;
	return sum;
}
