import type { Highs } from 'highs';
import type { BinaryProgram } from './binary-program.ts';
import { modelData } from './model-data.ts';

/** How much work a solve may do. Iterations give the same answer on every machine; seconds do not. */
export interface WorkLimit {
	/** Simplex iterations over the whole tree. */
	iterations: number;
	seconds: number;
}

/** What a solve found. */
export interface BinarySolution {
	optimal: boolean;
	/** The columns set to 1. */
	chosen: number[];
	value: number;
	/** Proved: no solution is worth more. */
	bound: number;
	nodes: number;
	/** True when the clock and not the work limit ended it, so that another run may differ. */
	timedOut: boolean;
}

/**
 * There is a good start and a bound that is tight from the root, so HiGHS's own search for solutions
 * and its restarts are left out in favour of branching.
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
 * Solves a binary program with integer costs by branch and cut, from a feasible start, and never
 * returns anything worse than the start.
 */
export function maximize(
	highs: Highs,
	program: BinaryProgram,
	start: readonly number[],
	limit: WorkLimit
): BinarySolution {
	const startValue = sumOf(program, start);
	if (program.cost.length === 0) {
		return { optimal: true, chosen: [], value: 0, bound: 0, nodes: 0, timedOut: false };
	}
	const { modelStatus, callbackType } = highs.constants;
	const model = highs.createModel(modelData(highs, program, true));
	try {
		model.options.set({
			output_flag: false,
			time_limit: limit.seconds,
			mip_rel_gap: 0,
			mip_abs_gap: 0.5,
			...branchingOnly
		});
		const shares = new Float64Array(program.cost.length);
		for (const column of start) shares[column] = 1;
		model.setSolution({ colValue: shares });
		model.run({
			[callbackType.mipInterrupt](event) {
				if (Number(event.data.mip_total_lp_iterations ?? 0n) > limit.iterations) event.interrupt();
			}
		});
		const status = model.getModelStatus();
		const optimal = status === modelStatus.optimal;
		const found = columnsAtOne(model.getSolution().colValue);
		const chosen =
			isFeasible(program, found) && sumOf(program, found) >= startValue ? found : start;
		const value = sumOf(program, chosen);
		const reported = Math.floor(Number(model.info.get('mip_dual_bound')) + 1e-6);
		return {
			optimal: optimal && value >= reported,
			chosen: [...chosen],
			value,
			bound: Math.max(value, reported),
			nodes: Number(model.info.get('mip_node_count')),
			timedOut: status === modelStatus.timeLimit
		};
	} finally {
		model.dispose();
	}
}

function sumOf(program: BinaryProgram, columns: readonly number[]): number {
	return columns.reduce((sum, column) => sum + program.cost[column]!, 0);
}

function columnsAtOne(shares: Float64Array): number[] {
	const columns: number[] = [];
	shares.forEach((share, column) => {
		if (share > 0.5) columns.push(column);
	});
	return columns;
}

/** Integer arithmetic: what the solver calls feasible within its tolerance is checked exactly. */
function isFeasible(program: BinaryProgram, columns: readonly number[]): boolean {
	const used = new Float64Array(program.rowUpper.length);
	for (const column of columns) {
		for (let k = program.starts[column]!; k < program.starts[column + 1]!; k++) {
			used[program.rows[k]!]! += program.values[k]!;
		}
	}
	return used.every((amount, row) => amount <= program.rowUpper[row]!);
}
