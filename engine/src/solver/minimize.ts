import type { Highs, OptionValue } from 'highs';
import type { IntegerProgram } from './integer-program.ts';

/** What a solve of an {@link IntegerProgram} found. Costs are whole numbers. */
export interface IntegerSolution {
	/** `unknown`: the time ended before there was a solution or a proof that there is none. */
	status: 'optimal' | 'feasible' | 'infeasible' | 'unknown';
	/** Each column's value, rounded to whole numbers; empty without a solution. */
	values: Float64Array;
	value: number;
	/** Proved: no solution costs less; within the solver's tolerance of 1e-6 a unit. */
	bound: number;
	nodes: number;
	timedOut: boolean;
}

/** How a solve goes about it. */
export interface MinimizeOptions {
	seconds: number;
	/** A solution to begin with. */
	start?: Float64Array | undefined;
	/** Options of HiGHS by name, over {@link branchingOnly}. */
	highs?: Readonly<Record<string, OptionValue>>;
	/** Hears of the best value and the proved bound. */
	onBound?: ((value: number, bound: number) => void) | undefined;
}

/**
 * The relaxations met here are tight, so that a solution comes from the root; HiGHS's own searches
 * for one took most of its time (measured: two to four times faster without).
 */
const branchingOnly = {
	mip_heuristic_effort: 0,
	mip_heuristic_run_feasibility_jump: false,
	mip_heuristic_run_root_reduced_cost: false,
	mip_heuristic_run_zi_round: false,
	mip_heuristic_run_shifting: false,
	mip_allow_restart: false
};

/**
 * Solves an integer program with integer costs by the branch and cut of HiGHS (Huangfu, Hall 2018).
 * The same program gives the same answer unless the time limit ended it.
 */
export function minimize(
	highs: Highs,
	program: IntegerProgram,
	{ seconds, start, highs: options = {}, onBound }: MinimizeOptions
): IntegerSolution {
	const { modelStatus, callbackType } = highs.constants;
	const model = highs.createModel(asModelData(highs, program));
	try {
		model.options.set({
			output_flag: false,
			time_limit: Math.max(0.01, seconds),
			mip_rel_gap: 0,
			mip_abs_gap: 0.5,
			...branchingOnly,
			...options
		});
		if (start) model.setSolution({ colValue: start });
		model.run({
			[callbackType.mipLogging](event) {
				const { mip_primal_bound: value, mip_dual_bound: bound } = event.data;
				if (value !== undefined && bound !== undefined) onBound?.(value, bound);
			}
		});
		const status = model.getModelStatus();
		const found = Number(model.info.get('primal_solution_status')) === 2;
		const values = found ? model.getSolution().colValue.map(Math.round) : new Float64Array(0);
		const value = found ? Math.round(model.getObjectiveValue()) : Infinity;
		const reported = Math.ceil(Number(model.info.get('mip_dual_bound')) - 1e-6);
		const infeasible =
			status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible;
		return {
			status: infeasible
				? 'infeasible'
				: !found
					? 'unknown'
					: reported >= value
						? 'optimal'
						: 'feasible',
			values,
			value,
			bound: Math.min(value, reported),
			nodes: Math.max(0, Number(model.info.get('mip_node_count'))),
			timedOut: status === modelStatus.timeLimit
		};
	} finally {
		model.dispose();
	}
}

function asModelData(highs: Highs, program: IntegerProgram) {
	const numCols = program.cost.length;
	const numRows = program.rowLower.length;
	const finite = (side: number) =>
		Number.isFinite(side) ? side : side < 0 ? -highs.infinity : highs.infinity;
	return {
		numCols,
		numRows,
		sense: highs.constants.objectiveSense.minimize,
		colCost: program.cost,
		colLower: new Float64Array(numCols),
		colUpper: program.upper,
		rowLower: program.rowLower.map(finite),
		rowUpper: program.rowUpper.map(finite),
		matrix: {
			format: 'csr' as const,
			numRows,
			numCols,
			starts: program.starts,
			indices: program.columns,
			values: program.values
		},
		integrality: Int32Array.from(program.integer)
	};
}
