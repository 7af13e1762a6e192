import { highsRuntime } from '../solver/highs.ts';
import type { Obligation } from './obligation.ts';

/**
 * The largest total by a method that shares nothing with the solver: the linear program itself
 * (one column an obligation, one row a member), solved by HiGHS.
 */
export async function largestTotal(obligations: readonly Obligation[]): Promise<number> {
	if (obligations.length === 0) return 0;
	const highs = await highsRuntime();
	const members = [...new Set(obligations.flatMap(({ debtor, creditor }) => [debtor, creditor]))];
	const rowOf = new Map(members.map((member, row) => [member, row]));
	const columns = obligations.length;
	const model = highs.createModel({
		numCols: columns,
		numRows: members.length,
		sense: highs.constants.objectiveSense.maximize,
		colCost: new Float64Array(columns).fill(1),
		colLower: new Float64Array(columns),
		colUpper: Float64Array.from(obligations, ({ amount }) => amount),
		rowLower: new Float64Array(members.length),
		rowUpper: new Float64Array(members.length),
		matrix: {
			format: 'csc',
			numRows: members.length,
			numCols: columns,
			starts: Int32Array.from({ length: columns + 1 }, (_, column) => 2 * column),
			indices: Int32Array.from(
				obligations.flatMap(({ debtor, creditor }) => [rowOf.get(debtor)!, rowOf.get(creditor)!])
			),
			values: Float64Array.from({ length: 2 * columns }, (_, at) => (at % 2 === 0 ? 1 : -1))
		}
	});
	try {
		model.options.set({ output_flag: false });
		model.run();
		if (model.getModelStatus() !== highs.constants.modelStatus.optimal) {
			throw new Error('HiGHS found no optimum.');
		}
		return Math.round(model.getSolution().colValue.reduce((sum, one) => sum + one, 0));
	} finally {
		model.dispose();
	}
}
