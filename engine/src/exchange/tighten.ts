import { breathe } from '../control.ts';
import type { Column } from './columns.ts';
import type { SolveContext } from './context.ts';
import { PackingSimplex } from './packing-simplex.ts';
import type { Part } from './part.ts';

/** A part and its columns with rows added, without columns that no better solution can use. */
export interface Tightened {
	part: Part;
	columns: readonly Column[];
	/** Proved: no choice of the columns is worth more. */
	bound: number;
}

const mostRounds = 25;
const cutsPerRound = 80;
const violated = 0.02;

/**
 * Adds subset-row inequalities (Jepsen et al. 2008) to the packing of listed columns: of the columns
 * that take two or three of three rows with one unit each, one at most can be chosen. After each round
 * the columns whose reduced gain takes the bound below the next better value are dropped.
 */
export async function tighten(
	part: Part,
	columns: readonly Column[],
	known: number,
	context: SolveContext
): Promise<Tightened> {
	let have = part.have;
	let list = columns;
	let bound = Infinity;
	for (let round = 0; ; round++) {
		const simplex = new PackingSimplex(have, 1 + round);
		for (const column of list) simplex.add(column);
		while (!simplex.solve(400)) {
			await breathe(context.control);
			if (context.deadline.secondsLeft() === 0)
				return { part: { ...part, have }, columns: list, bound };
		}
		let price = 0;
		simplex.prices.forEach((one, row) => (price += Math.max(0, one) * have[row]!));
		bound = Math.min(bound, price);
		if (Math.floor(bound + 1e-6) <= known)
			return { part: { ...part, have }, columns: [], bound: known };
		const shares = simplex.shares();
		const keeps = list.map((column) => price + simplex.reducedGain(column) >= known + 1 - 1e-6);
		const cuts = round < mostRounds ? violatedTriples(part, list, shares) : [];
		list = list.filter((_, k) => keeps[k]);
		if (cuts.length === 0) return { part: { ...part, have }, columns: list, bound };
		const first = have.length;
		const longer = new Float64Array(first + cuts.length).fill(1);
		longer.set(have);
		have = longer;
		list = list.map((column) => withCuts(column, cuts, first));
		await breathe(context.control);
	}
}

function withCuts(column: Column, cuts: readonly number[][], first: number): Column {
	const hit: number[] = [];
	cuts.forEach((triple, cut) => {
		let taken = 0;
		for (const row of triple) if (column.rows.includes(row)) taken++;
		if (taken > 1) hit.push(first + cut);
	});
	if (hit.length === 0) return column;
	const rows = [...column.rows, ...hit];
	return { ...column, rows, amounts: [...column.amounts, ...hit.map(() => 1)] };
}

/** The triples of vertices of which the fractional columns take two or more too often. */
function violatedTriples(part: Part, columns: readonly Column[], shares: Float64Array): number[][] {
	const together = new Map<number, Map<number, number>>();
	const covering = new Map<number, { rows: number[]; share: number }[]>();
	columns.forEach((column, k) => {
		if (shares[k]! < 1e-6 || shares[k]! > 1 - 1e-6) return;
		const rows = column.rows.filter((row) => row < part.vertices);
		for (const row of rows) {
			const list = covering.get(row);
			if (list) list.push({ rows, share: shares[k]! });
			else covering.set(row, [{ rows, share: shares[k]! }]);
			const others = together.get(row) ?? new Map<number, number>();
			together.set(row, others);
			for (const other of rows) others.set(other, (others.get(other) ?? 0) + shares[k]!);
		}
	});
	const found: { triple: number[]; excess: number }[] = [];
	for (const [i, others] of together) {
		const near = [...others.keys()].filter((row) => row !== i);
		for (let a = 0; a < near.length; a++) {
			for (let b = a + 1; b < near.length; b++) {
				const [j, k] = [near[a]!, near[b]!];
				const jk = together.get(j)!.get(k) ?? 0;
				// With all three pairs together the triple is met from each of them: take it once.
				if (jk > 0 && (i > j || i > k)) continue;
				let all = 0;
				for (const { rows, share } of covering.get(i)!) {
					if (rows.includes(j) && rows.includes(k)) all += share;
				}
				const excess = others.get(j)! + others.get(k)! + jk - 2 * all - 1;
				if (excess > violated) found.push({ triple: [i, j, k], excess });
			}
		}
	}
	return found
		.sort((a, b) => b.excess - a.excess)
		.slice(0, cutsPerRound)
		.map(({ triple }) => triple);
}
