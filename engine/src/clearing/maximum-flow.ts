import type { Pace } from './pace.ts';
import type { Residual } from './residual.ts';

/** Half-arcs looked at before other work may run. */
const WORK = 1 << 20;

/** Memory of the search for a maximum flow, one entry a node; it serves one search after another. */
export interface FlowMemory {
	level: Int32Array;
	next: Int32Array;
	queue: Int32Array;
	path: Int32Array;
}

export function flowMemory(nodes: number): FlowMemory {
	const array = () => new Int32Array(nodes);
	return { level: array(), next: array(), queue: array(), path: array() };
}

/**
 * Moves as much surplus (> 0) to shortages (< 0) as the network's room lets through, and changes
 * `residual.room` and `surplus` accordingly. Source: Dinic 1970: blocking flows in layers. Cost
 * O(n² m) at worst; in practice a few dozen layers of O(m).
 * @param goOn is asked about every million half-arcs; after a no the flow is lawful, but not maximal
 * @returns whether the flow is maximal
 * @throws EngineCancelledError when the caller asked to stop
 */
export async function maximumFlow(
	residual: Residual,
	surplus: Float64Array,
	memory: FlowMemory,
	pace: Pace,
	goOn: () => boolean
): Promise<boolean> {
	const halves = residual.first[residual.first.length - 1]!;
	for (;;) {
		const layers = layOut(residual, surplus, memory);
		if (layers === undefined) return true;
		await pace.spend(2 * halves);
		for (let source = 0; source < layers.sources;) {
			const budget = { left: WORK };
			source = blockingFlow(residual, surplus, memory, source, layers.sources, budget);
			await pace.spend(WORK - budget.left);
			if (!goOn()) return false;
		}
	}
}

/**
 * Numbers the nodes by their least count of arcs from a surplus.
 * @returns how many nodes have a surplus, which are the first in the queue; undefined when no
 *   shortage can be reached
 */
function layOut(
	{ first, head, room }: Residual,
	surplus: Float64Array,
	{ level, next, queue }: FlowMemory
): { sources: number } | undefined {
	level.fill(-1);
	let queued = 0;
	for (let node = 0; node < surplus.length; node++) {
		if (surplus[node]! <= 0) continue;
		level[node] = 0;
		queue[queued++] = node;
	}
	const sources = queued;
	let reached = false;
	for (let k = 0; k < queued; k++) {
		const node = queue[k]!;
		const layer = level[node]! + 1;
		const end = first[node + 1]!;
		next[node] = first[node]!;
		for (let h = first[node]!; h < end; h++) {
			const to = head[h]!;
			if (level[to]! >= 0 || room[h] === 0) continue;
			level[to] = layer;
			queue[queued++] = to;
			if (surplus[to]! < 0) reached = true;
		}
	}
	return reached ? { sources } : undefined;
}

/**
 * Sends the surplus of one source after another along the layers until no way is left, or until the
 * budget of half-arcs is used up at the end of a source.
 * @returns the place in the queue of the source to go on with
 */
function blockingFlow(
	{ first, head, mate, room }: Residual,
	surplus: Float64Array,
	{ level, next, queue, path }: FlowMemory,
	from: number,
	sources: number,
	budget: { left: number }
): number {
	let looked = 0;
	for (let source = from; source < sources; source++) {
		if (looked > budget.left) {
			budget.left -= looked;
			return source;
		}
		const root = queue[source]!;
		let node = root;
		let depth = 0;
		while (surplus[root]! > 0) {
			if (surplus[node]! < 0) {
				let amount = Math.min(surplus[root]!, -surplus[node]!);
				for (let k = 0; k < depth; k++) {
					const free = room[path[k]!]!;
					if (free < amount) amount = free;
				}
				surplus[root]! -= amount;
				surplus[node]! += amount;
				for (let k = depth - 1; k >= 0; k--) {
					const h = path[k]!;
					room[h]! -= amount;
					room[mate[h]!]! += amount;
					if (room[h] === 0) {
						depth = k;
						node = head[mate[h]!]!;
					}
				}
				continue;
			}
			const begin = next[node]!;
			const end = first[node + 1]!;
			const layer = level[node]! + 1;
			let h = begin;
			while (h < end && (level[head[h]!] !== layer || room[h] === 0)) h++;
			looked += h - begin + 1;
			next[node] = h;
			if (h < end) {
				path[depth++] = h;
				node = head[h]!;
			} else if (depth > 0) {
				node = head[mate[path[--depth]!]!]!;
				next[node]!++;
			} else break;
		}
	}
	budget.left -= looked;
	return sources;
}
