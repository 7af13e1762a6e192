import type { WholeProgram } from './branch-and-cut.ts';
import type { Column } from './columns.ts';
import type { Part } from './part.ts';

/** The cycle formulation: choose columns that together take of no row more than it has. */
export function columnProgram(part: Part, columns: readonly Column[]): WholeProgram {
	const starts = new Int32Array(columns.length + 1);
	columns.forEach(({ rows }, k) => (starts[k + 1] = starts[k]! + rows.length));
	return {
		cost: Float64Array.from(columns, ({ gain }) => gain),
		upper: new Float64Array(columns.length).fill(1),
		starts,
		rows: Int32Array.from(columns.flatMap(({ rows }) => rows)),
		values: Float64Array.from(columns.flatMap(({ amounts }) => amounts)),
		rowLower: new Float64Array(part.have.length).fill(-Infinity),
		rowUpper: part.have
	};
}
