import { breathe } from '../control.ts';
import { fits } from './columns.ts';
import type { Column } from './columns.ts';
import type { SolveContext } from './context.ts';
import type { Part } from './part.ts';
import { WalkPricing } from './price-walks.ts';

const workBetweenBreaths = 3_000_000;

/**
 * Adds chains, then cycles, to columns chosen as long as any fit: the most valuable from each vertex,
 * those with many hops first. A solution to start from where the relaxation takes too long; costs about
 * one pricing.
 */
export async function completeGreedily(
	part: Part,
	chosen: readonly Column[],
	context: SolveContext
): Promise<Column[]> {
	const left = part.have.slice();
	const closed = new Uint8Array(part.vertices);
	const all: Column[] = [];
	const take = (column: Column): boolean => {
		if (column.gain <= 0 || !fits(column, left)) return false;
		all.push(column);
		column.rows.forEach((row, k) => {
			left[row]! -= column.amounts[k]!;
			if (row < part.vertices) closed[row] = 1;
		});
		return true;
	};
	for (const column of chosen) take(column);
	const pricing = new WalkPricing(part);
	const free = new Float64Array(part.have.length);
	for (let more = part.maxChain > 0; more;) {
		const { columns } = pricing.chains(part.gain, free, closed, 0);
		more = columns.map(take).includes(true);
		await breathe(context.control);
	}
	for (let start = 0; part.maxCycle > 1 && start < part.vertices; start++) {
		if (closed[start] === 1 || part.gift[start] === 1) continue;
		pricing.cyclesFrom(start, part.gain, closed, 0).columns.forEach(take);
		if (pricing.work < workBetweenBreaths) continue;
		pricing.work = 0;
		await breathe(context.control);
	}
	return all;
}
