import type { Highs } from 'highs';
import { highsRuntime } from '../solver/highs.ts';
import { solveProgram } from './branch-and-cut.ts';
import type { Outcome, SolveContext } from './context.ts';
import type { LimitRows } from './limits.ts';
import type { Trade } from './trade.ts';

/** Prices on limits and nodes that prove a bound. */
interface Proof {
	prices: Float64Array;
	nodePrices: Float64Array;
	bound: number;
}

/**
 * The circulation with a row for each limited owner, by branch and cut, without the arcs that no
 * solution better than the one known can use: their reduced cost takes the bound below it.
 */
export async function solveLimitedProgram(
	trade: Trade,
	rows: LimitRows,
	proof: Proof,
	known: Outcome,
	context: SolveContext
): Promise<Outcome> {
	const highs: Highs = await highsRuntime();
	const { flow, arcs } = trade;
	const gained = Float64Array.from(
		flow.gain,
		(gain, k) => gain + proof.nodePrices[flow.to[k]!]! - proof.nodePrices[flow.from[k]!]!
	);
	for (const { arc, row, price } of rows.entries) gained[arc]! -= proof.prices[row]! * price;
	const columns: number[] = [];
	gained.forEach((one, k) => {
		if (k >= arcs.length || proof.bound + Math.min(0, one) >= known.value + 1 - 1e-3)
			columns.push(k);
	});
	const at = new Map(columns.map((k, column) => [k, column]));
	const limitEntries = new Map(rows.entries.map((entry) => [entry.arc, entry]));
	const starts = [0];
	const indices: number[] = [];
	const values: number[] = [];
	for (const k of columns) {
		indices.push(flow.from[k]!, flow.to[k]!);
		values.push(1, -1);
		const entry = limitEntries.get(k);
		if (entry) {
			indices.push(flow.nodes + entry.row);
			values.push(entry.price);
		}
		starts.push(indices.length);
	}
	const rowUpper = new Float64Array(flow.nodes + rows.money.length);
	rowUpper.set(rows.money, flow.nodes);
	const solved = solveProgram(
		highs,
		{
			cost: Float64Array.from(columns, (k) => flow.gain[k]!),
			upper: Float64Array.from(columns, (k) => flow.capacity[k]!),
			starts: Int32Array.from(starts),
			rows: Int32Array.from(indices),
			values: Float64Array.from(values),
			rowLower: rowUpper.map((_, row) => (row < flow.nodes ? 0 : -Infinity)),
			rowUpper
		},
		context
	);
	const chosen = solved.columns.map((column) => columns[column]!).filter((k) => k < arcs.length);
	const value = chosen.reduce((sum, k) => sum + flow.gain[k]!, 0);
	const better = value > known.value;
	const reached = better ? value : known.value;
	return {
		arcs: better ? chosen : known.arcs,
		value: reached,
		// The columns left out cannot beat what was known.
		bound: Math.min(known.bound, Math.max(reached, solved.bound)),
		columns: at.size,
		nodes: solved.nodes
	};
}
