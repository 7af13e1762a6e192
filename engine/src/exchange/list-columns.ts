import { columnOf, pricedHops } from './columns.ts';
import type { Column } from './columns.ts';
import type { Part } from './part.ts';

export interface ListedColumns {
	columns: Column[];
	/** False when there were more than wanted, or the search took too long. */
	complete: boolean;
}

/**
 * Every cycle and chain whose worth at the prices is at least `threshold` (−∞: every one there is), up
 * to `most` columns and `mostSteps` steps. Depth first from each cycle's first vertex; a branch ends where even the best walk home,
 * which may repeat vertices and so is quick to tabulate, stays below the threshold.
 */
export function columnsNear(
	part: Part,
	prices: Float64Array,
	threshold: number,
	most: number,
	mostSteps: number
): ListedColumns {
	const { vertices, starts, to, inCycle, gift, maxCycle, maxChain } = part;
	const worth = pricedHops(part, prices);
	const columns: Column[] = [];
	const visited = new Uint8Array(vertices);
	const path: number[] = [];
	let steps = 0;
	const over = () => columns.length > most || steps > mostSteps;
	const keep = () => {
		const column = columnOf(part, path);
		if (column.rows.every((row, k) => column.amounts[k]! <= part.have[row]!)) columns.push(column);
	};

	const home = Array.from({ length: maxCycle }, () => new Float64Array(vertices));
	function close(start: number, at: number, total: number): void {
		for (let hop = starts[at]!; hop < starts[at + 1]! && !over(); hop++) {
			steps++;
			const next = to[hop]!;
			if (next < start || inCycle[hop] === 0 || visited[next] === 1) continue;
			const reached = total + worth[hop]!;
			path.push(hop);
			if (next === start) {
				if (reached >= threshold) keep();
			} else if (
				path.length < maxCycle &&
				reached + home[maxCycle - path.length]![next]! >= threshold
			) {
				visited[next] = 1;
				close(start, next, reached);
				visited[next] = 0;
			}
			path.pop();
		}
	}
	for (let start = 0; maxCycle > 1 && start < vertices && !over(); start++) {
		if (gift[start] === 1) continue;
		steps += walksHome(part, worth, start, home);
		close(start, start, 0);
	}

	const onward = maxChain > 0 ? walksOn(part, worth) : [];
	function extend(at: number, total: number): void {
		for (let hop = starts[at]!; hop < starts[at + 1]! && !over(); hop++) {
			steps++;
			const next = to[hop]!;
			if (visited[next] === 1) continue;
			const reached = total + worth[hop]!;
			if (reached + onward[maxChain - path.length - 1]![next]! < threshold) continue;
			path.push(hop);
			if (reached >= threshold) keep();
			if (path.length < maxChain) {
				visited[next] = 1;
				extend(next, reached);
				visited[next] = 0;
			}
			path.pop();
		}
	}
	for (let start = 0; maxChain > 0 && start < vertices && !over(); start++) {
		if (gift[start] === 1) extend(start, -prices[start]!);
	}
	return { columns, complete: !over() };
}

/** home[j][v]: the best walk of at most j hops from v to `start` over later vertices. */
function walksHome(part: Part, worth: Float64Array, start: number, home: Float64Array[]): number {
	const { vertices, starts, to, inCycle } = part;
	let steps = 0;
	home[0]!.fill(-Infinity);
	for (let length = 1; length < home.length; length++) {
		const shorter = home[length - 1]!;
		const table = home[length]!;
		for (let v = start + 1; v < vertices; v++) {
			let best = shorter[v]!;
			for (let hop = starts[v]!; hop < starts[v + 1]!; hop++) {
				const next = to[hop]!;
				if (next < start || inCycle[hop] === 0) continue;
				best = Math.max(best, worth[hop]! + (next === start ? 0 : shorter[next]!));
			}
			steps += starts[v + 1]! - starts[v]!;
			table[v] = best;
		}
	}
	return steps;
}

/** on[j][v]: the best walk of at most j hops onwards from v; 0 is to stop there. */
function walksOn({ vertices, starts, to, maxChain }: Part, worth: Float64Array): Float64Array[] {
	const on = [new Float64Array(vertices)];
	for (let length = 1; length < maxChain; length++) {
		const shorter = on[length - 1]!;
		const table = new Float64Array(vertices);
		for (let v = 0; v < vertices; v++) {
			let best = 0;
			for (let hop = starts[v]!; hop < starts[v + 1]!; hop++) {
				best = Math.max(best, worth[hop]! + shorter[to[hop]!]!);
			}
			table[v] = best;
		}
		on.push(table);
	}
	return on;
}
