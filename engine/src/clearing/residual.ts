/**
 * A network in which a flow is changed step by step. Every arc is two half-arcs, one each way, that
 * name each other as mates; the half-arcs that leave node v are those from first[v] to first[v + 1].
 */
export interface Residual {
	first: Int32Array;
	head: Int32Array;
	mate: Int32Array;
	/** How much more can flow along the half-arc; the rooms of two mates sum to the arc's capacity. */
	room: Float64Array;
}

/** The residual network of arcs that all are full, and the half-arc that runs as each arc does. */
export interface FullResidual {
	residual: Residual;
	along: Int32Array;
}

/**
 * Lays out arcs from tail to head, each with a flow of its capacity: no room along, all against.
 * Cost O(n + m) for n nodes and m arcs.
 */
export function fullResidual(
	nodes: number,
	tail: Int32Array,
	head: Int32Array,
	capacity: Float64Array
): FullResidual {
	const arcs = tail.length;
	const residual = emptyResidual(nodes, arcs);
	const { first } = residual;
	for (let arc = 0; arc < arcs; arc++) {
		first[tail[arc]! + 1]!++;
		first[head[arc]! + 1]!++;
	}
	for (let node = 0; node < nodes; node++) first[node + 1]! += first[node]!;
	const next = first.slice();
	const along = new Int32Array(arcs);
	for (let arc = 0; arc < arcs; arc++) {
		const there = next[tail[arc]!]!++;
		const back = next[head[arc]!]!++;
		residual.head[there] = head[arc]!;
		residual.head[back] = tail[arc]!;
		residual.mate[there] = back;
		residual.mate[back] = there;
		residual.room[back] = capacity[arc]!;
		along[arc] = there;
	}
	return { residual, along };
}

/** Room for so many nodes and at most so many arcs. */
export function emptyResidual(nodes: number, arcs: number): Residual {
	return {
		first: new Int32Array(nodes + 1),
		head: new Int32Array(2 * arcs),
		mate: new Int32Array(2 * arcs),
		room: new Float64Array(2 * arcs)
	};
}
