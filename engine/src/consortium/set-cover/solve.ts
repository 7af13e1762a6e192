import type { Highs } from 'highs';
import type { Deadline, SolverControl } from '../../control.ts';
import { CoverSearch } from './cover-search.ts';
import { withoutRedundant } from './greedy.ts';
import { costOfColumns, withRows } from './instance.ts';
import type { CoverInstance } from './instance.ts';

/** A set cover, solved. Costs in the instance's units. */
export interface CoverAnswer {
	status: 'optimal' | 'feasible' | 'infeasible';
	/** The chosen columns in ascending order, none redundant; empty if infeasible. */
	columns: number[];
	cost: number;
	/** Proved: no cover costs less. */
	bound: number;
	/** Columns and rows that were left for branch and cut; 0 where it was not needed. */
	core: { columns: number; rows: number };
	nodes: number;
	timedOut: boolean;
}

export interface CoverTask {
	highs: Highs;
	deadline: Deadline;
	seed: number;
	control: SolverControl;
}

/**
 * Solves a set cover: reduction, a Lagrangian bound by subgradient ascent with greedy covers on the
 * way, local search, reduced-cost fixing and branch and cut on what is left. Costs from 0, whole.
 * @throws EngineCancelledError when `control.signal` is aborted
 */
export async function solveCover(instance: CoverInstance, task: CoverTask): Promise<CoverAnswer> {
	const core = { columns: 0, rows: 0 };
	const seen = new Uint8Array(instance.rows);
	for (const row of instance.rowOf) seen[row] = 1;
	if (seen.includes(0)) {
		return {
			status: 'infeasible',
			columns: [],
			cost: 0,
			bound: 0,
			core,
			nodes: 0,
			timedOut: false
		};
	}
	const free: number[] = [];
	const covered = new Uint8Array(instance.rows);
	instance.cost.forEach((cost, column) => {
		if (cost > 0) return;
		free.push(column);
		for (let k = instance.starts[column]!; k < instance.starts[column + 1]!; k++) {
			covered[instance.rowOf[k]!] = 1;
		}
	});
	const open = Int32Array.from(covered.keys()).filter((row) => !covered[row]);
	const rest = open.length < instance.rows ? withRows(instance, open) : instance;
	const answer = open.length > 0 ? await new CoverSearch(rest, task).run() : undefined;
	const columns = withoutRedundant(instance, [...free, ...(answer?.columns ?? [])]);
	const cost = costOfColumns(instance, columns);
	if (!answer) {
		return { status: 'optimal', columns, cost, bound: 0, core, nodes: 0, timedOut: false };
	}
	return { ...answer, columns, cost };
}
