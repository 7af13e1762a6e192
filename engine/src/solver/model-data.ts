import type { Highs, ModelData } from 'highs';
import type { BinaryProgram } from './binary-program.ts';

/** A {@link BinaryProgram} as HiGHS takes it, with or without integrality. */
export function modelData(highs: Highs, program: BinaryProgram, integer: boolean): ModelData {
	const columns = program.cost.length;
	const rows = program.rowUpper.length;
	return {
		numCols: columns,
		numRows: rows,
		sense: highs.constants.objectiveSense.maximize,
		colCost: program.cost,
		colLower: new Float64Array(columns),
		colUpper: new Float64Array(columns).fill(1),
		rowLower: new Float64Array(rows).fill(-highs.infinity),
		rowUpper: program.rowUpper,
		matrix: {
			format: 'csc',
			numRows: rows,
			numCols: columns,
			starts: program.starts,
			indices: program.rows,
			values: program.values
		},
		...(integer ? { integrality: new Int32Array(columns).fill(1) } : {})
	};
}
