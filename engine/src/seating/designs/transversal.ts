import type { Design } from './design.ts';
import { finiteRing } from './finite-ring.ts';

/**
 * A resolvable transversal design from mutually orthogonal Latin squares: the points are `size`
 * groups of `tables`; in round t, point x of group j sits at table x + a_j·t of a finite ring in
 * which the a_j differ by units (Bose 1938; MacNeish 1922 for products of fields). Two of one group
 * never meet in these `tables` rounds; where the size divides the number of tables the groups are
 * then filled in with a design of their own. Null where the ring has fewer than `size` such a_j.
 * O(tables² × size).
 */
export function transversal(tables: number, size: number): Design | null {
	if (tables < 2) return null;
	const ring = finiteRing(tables);
	const multipliers = ring.spread;
	if (multipliers.length < size) return null;
	const points = tables * size;
	const rounds: Int32Array[] = [];
	for (let time = 0; time < tables; time++) {
		const row = new Int32Array(points);
		for (let group = 0; group < size; group++) {
			const offset = ring.multiply(multipliers[group]!, time);
			for (let x = 0; x < tables; x++) row[group * tables + x] = ring.add(x, offset);
		}
		rounds.push(row);
	}
	rounds.push(...withinGroups(tables, size));
	const order = Array.from({ length: points }, (_, index) => index);
	return { name: 'transversal', tables, size, rounds, order };
}

/** Rounds in which every group of `tables` points sits by itself, at tables of `size`. */
function withinGroups(tables: number, size: number): Int32Array[] {
	if (size < 2 || tables % size !== 0) return [];
	const share = tables / size;
	const inner =
		share === 1
			? [new Int32Array(size)]
			: (transversal(share, size)?.rounds ?? [blocks(tables, size)]);
	return inner.map((row) => {
		const all = new Int32Array(tables * size);
		for (let group = 0; group < size; group++)
			row.forEach((table, x) => (all[group * tables + x] = group * share + table));
		return all;
	});
}

function blocks(points: number, size: number): Int32Array {
	return Int32Array.from({ length: points }, (_, index) => Math.floor(index / size));
}
