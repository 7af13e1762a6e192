import type { Highs } from 'highs';
import type { SolveContext } from './context.ts';

/** Maximise cost·x where rowLower ≤ A·x ≤ rowUpper, 0 ≤ x ≤ upper, x whole; A by columns. */
export interface WholeProgram {
	cost: Float64Array;
	upper: Float64Array;
	starts: Int32Array;
	rows: Int32Array;
	values: Float64Array;
	rowLower: Float64Array;
	rowUpper: Float64Array;
}

export interface WholeSolution {
	/** The columns at 1 or more, or none when no solution was found in time. */
	columns: number[];
	/** Proved: no solution is worth more; Infinity when nothing is known. */
	bound: number;
	nodes: number;
}

/**
 * Branch and cut by HiGHS (Huangfu, Hall 2018). What it calls feasible within its tolerance is checked
 * in whole numbers. `timedOut` is set in the context when the clock ended it.
 */
export function solveProgram(
	highs: Highs,
	program: WholeProgram,
	context: SolveContext
): WholeSolution {
	const { modelStatus, callbackType, objectiveSense } = highs.constants;
	const columns = program.cost.length;
	const rows = program.rowUpper.length;
	if (columns === 0) return { columns: [], bound: 0, nodes: 0 };
	const model = highs.createModel({
		numCols: columns,
		numRows: rows,
		sense: objectiveSense.maximize,
		colCost: program.cost,
		colLower: new Float64Array(columns),
		colUpper: program.upper,
		rowLower: program.rowLower.map((one) => (one === -Infinity ? -highs.infinity : one)),
		rowUpper: program.rowUpper.map((one) => (one === Infinity ? highs.infinity : one)),
		matrix: {
			format: 'csc',
			numRows: rows,
			numCols: columns,
			starts: program.starts,
			indices: program.rows,
			values: program.values
		},
		integrality: new Int32Array(columns).fill(1)
	});
	try {
		model.options.set({
			output_flag: false,
			time_limit: context.deadline.secondsLeft(),
			mip_rel_gap: 0,
			mip_abs_gap: 0.5,
			mip_heuristic_run_feasibility_jump: false,
			mip_allow_restart: false
		});
		model.run({
			[callbackType.mipLogging](event) {
				const { mip_primal_bound: best, mip_dual_bound: bound } = event.data;
				if (best === undefined || bound === undefined) return;
				context.control.onProgress?.({ phase: 'branching', done: 0, total: 1, best, bound });
			}
		});
		const status = model.getModelStatus();
		if (status === modelStatus.timeLimit) context.timedOut = true;
		if (status === modelStatus.infeasible) return { columns: [], bound: -Infinity, nodes: 0 };
		const found = rounded(model.getSolution().colValue);
		const bound = Number(model.info.get('mip_dual_bound'));
		return {
			columns: isFeasible(program, found) ? found : [],
			bound: Number.isFinite(bound) ? Math.floor(bound + 1e-6) : Infinity,
			nodes: Number(model.info.get('mip_node_count'))
		};
	} finally {
		model.dispose();
	}
}

function rounded(shares: Float64Array): number[] {
	const columns: number[] = [];
	shares.forEach((share, column) => {
		for (let unit = 0; unit < Math.round(share); unit++) columns.push(column);
	});
	return columns;
}

function isFeasible(program: WholeProgram, columns: readonly number[]): boolean {
	const used = new Float64Array(program.rowUpper.length);
	for (const column of columns) {
		for (let k = program.starts[column]!; k < program.starts[column + 1]!; k++) {
			used[program.rows[k]!]! += program.values[k]!;
		}
	}
	return used.every(
		(amount, row) => amount <= program.rowUpper[row]! && amount >= program.rowLower[row]!
	);
}
