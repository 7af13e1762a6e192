import type { Hops } from './hops.ts';
import type { Lengths } from './part.ts';
import { componentsOver } from './components-over.ts';

/** Steps that the search for short ways back may take; hops not looked at by then stay. */
const mostSteps = 300_000_000;

/** The hops that lie on a cycle or a chain that is short enough. */
export interface Reduced {
	open: Int32Array;
	/** By hop: whether it lies on a short enough cycle, as far as was looked. */
	inCycle: Uint8Array;
}

/**
 * Leaves out the hops on no admissible cycle or chain: a cycle needs a way back of one step less than
 * the longest cycle (breadth first from every vertex), a chain a gift at most that far away.
 */
export function reduceHops(hops: Hops, gift: Uint8Array, lengths: Lengths): Reduced {
	const inCycle = onCycles(hops, gift, lengths.maxCycle);
	const fromGift = distanceFromGifts(hops, gift);
	const open: number[] = [];
	for (let hop = 0; hop < hops.count; hop++) {
		if (inCycle[hop] === 1 || fromGift[hops.from[hop]!]! < lengths.maxChain) open.push(hop);
	}
	return { open: Int32Array.from(open), inCycle };
}

function onCycles(
	{ count, from, to, starts }: Hops,
	gift: Uint8Array,
	maxCycle: number
): Uint8Array {
	const inCycle = new Uint8Array(count);
	if (maxCycle < 2) return inCycle;
	const vertices = gift.length;
	const every = Int32Array.from({ length: count }, (_, hop) => hop);
	const part = componentsOver(vertices, from, to, every);
	const incoming: number[][] = Array.from({ length: vertices }, () => []);
	for (let hop = 0; hop < count; hop++) {
		if (part[from[hop]!] === part[to[hop]!]) incoming[to[hop]!]!.push(hop);
	}
	const seen = new Int32Array(vertices).fill(-1);
	let steps = 0;
	for (let v = 0; v < vertices; v++) {
		if (incoming[v]!.length === 0) continue;
		seen[v] = v;
		let layer = [v];
		for (let depth = 1; depth < maxCycle && layer.length > 0 && steps < mostSteps; depth++) {
			const next: number[] = [];
			for (const u of layer) {
				for (let hop = starts[u]!; hop < starts[u + 1]!; hop++) {
					steps++;
					const w = to[hop]!;
					if (seen[w] === v || part[w] !== part[v]) continue;
					seen[w] = v;
					next.push(w);
				}
			}
			layer = next;
		}
		for (const hop of incoming[v]!) {
			if (steps >= mostSteps || seen[from[hop]!] === v) inCycle[hop] = 1;
		}
	}
	return inCycle;
}

function distanceFromGifts({ to, starts }: Hops, gift: Uint8Array): Float64Array {
	const distance = new Float64Array(gift.length).fill(Infinity);
	const queue: number[] = [];
	gift.forEach((isGift, v) => {
		if (isGift === 0) return;
		distance[v] = 0;
		queue.push(v);
	});
	for (let at = 0; at < queue.length; at++) {
		const v = queue[at]!;
		for (let hop = starts[v]!; hop < starts[v + 1]!; hop++) {
			if (distance[to[hop]!] !== Infinity) continue;
			distance[to[hop]!] = distance[v]! + 1;
			queue.push(to[hop]!);
		}
	}
	return distance;
}
