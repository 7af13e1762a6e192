import { strongComponents } from '../graph/strong-components.ts';

/**
 * The strongly connected component of every vertex over the arcs listed, numbered from 0. Costs one
 * pass over vertices and arcs.
 */
export function componentsOver(
	vertices: number,
	from: Int32Array,
	to: Int32Array,
	arcs: ArrayLike<number>
): Int32Array {
	const first = new Int32Array(vertices + 1);
	for (let k = 0; k < arcs.length; k++) first[from[arcs[k]!]! + 1]!++;
	for (let v = 0; v < vertices; v++) first[v + 1]! += first[v]!;
	const heads = new Int32Array(arcs.length);
	const next = first.slice(0, vertices);
	for (let k = 0; k < arcs.length; k++) heads[next[from[arcs[k]!]!]!++] = to[arcs[k]!]!;
	return strongComponents(first, heads).of;
}
