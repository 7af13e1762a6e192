import { breathe } from '../control.ts';
import type { Column } from './columns.ts';
import type { SolveContext } from './context.ts';
import { PackingSimplex } from './packing-simplex.ts';
import type { Part } from './part.ts';
import type { Tightened } from './tighten.ts';

export interface BranchedColumns {
	/** The best choice found that is worth more than what was known, or none. */
	chosen: readonly Column[] | undefined;
	/** True when nothing better is left: the choice, or what was known, is the best. */
	complete: boolean;
	nodes: number;
}

/**
 * Branch and bound over listed columns for programs too small to be worth starting HiGHS: at each node
 * the linear relaxation; where it is fractional, the hop nearest to half is either not used, or used
 * by whatever touches its ends (after Ryan and Foster 1981). Depth first, used first.
 */
export async function branchColumns(
	{ part, columns }: Tightened,
	known: number,
	mostNodes: number,
	context: SolveContext
): Promise<BranchedColumns> {
	let best = known;
	let chosen: readonly Column[] | undefined;
	let nodes = 0;
	const open: (readonly Column[])[] = [columns];
	while (open.length > 0) {
		if (nodes === mostNodes || context.deadline.secondsLeft() === 0) {
			return { chosen, complete: false, nodes };
		}
		const list = open.pop()!;
		nodes++;
		if (nodes % 20 === 0) await breathe(context.control);
		const simplex = new PackingSimplex(part.have, nodes);
		for (const column of list) simplex.add(column);
		const solved = simplex.solve(20_000);
		let bound = 0;
		simplex.prices.forEach((price, row) => (bound += Math.max(0, price) * part.have[row]!));
		if (solved && Math.floor(bound + 1e-6) <= best) continue;
		const shares = simplex.shares();
		const split = hopToSplit(part, list, shares);
		if (split !== undefined && split >= 0) {
			const { from, to } = part;
			const [giver, receiver] = [from[split]!, to[split]!];
			open.push(list.filter(({ hops }) => !hops.includes(split)));
			open.push(
				list.filter(
					({ hops, rows }) =>
						hops.includes(split) || !(rows.includes(giver) || rows.includes(receiver))
				)
			);
			continue;
		}
		const whole = list.filter((_, k) => shares[k]! > 0.5);
		const value = whole.reduce((sum, { gain }) => sum + gain, 0);
		if (!solved || split === -1 || !keepsRows(part, whole))
			return { chosen, complete: false, nodes };
		if (value > best) {
			best = value;
			chosen = whole;
		}
	}
	return { chosen, complete: true, nodes };
}

/** The hop whose use is nearest to one half; undefined when every share is whole, −1 when only hops are. */
function hopToSplit(
	part: Part,
	columns: readonly Column[],
	shares: Float64Array
): number | undefined {
	const use = new Float64Array(part.gain.length);
	let fractional = false;
	columns.forEach(({ hops }, k) => {
		if (shares[k]! < 1e-4) return;
		if (shares[k]! < 1 - 1e-4) fractional = true;
		for (const hop of hops) use[hop]! += shares[k]!;
	});
	if (!fractional) return undefined;
	let best = -1;
	let nearest = 0.5 - 1e-4;
	use.forEach((amount, hop) => {
		const distance = Math.abs(amount - 0.5);
		if (distance < nearest) [best, nearest] = [hop, distance];
	});
	return best;
}

function keepsRows(part: Part, columns: readonly Column[]): boolean {
	const left = part.have.slice();
	for (const { rows, amounts } of columns) rows.forEach((row, k) => (left[row]! -= amounts[k]!));
	return left.every((amount) => amount >= 0);
}
