import type { FlowNetwork } from './circulation.ts';
import type { Network } from './network.ts';
import { componentsOver } from './components-over.ts';

/** The exchange of any length as a flow, without the arcs that lie on no cycle or chain. */
export interface Trade {
	flow: FlowNetwork;
	/** The arc of the exchange behind each of the flow's first arcs; the rest only join nodes. */
	arcs: Int32Array;
	/** How many separate parts the arcs form. */
	components: number;
}

/**
 * Every vertex becomes two nodes, one that receives and one that gives, joined by an arc of capacity 1;
 * where chains are allowed, a further node takes from whoever ends a chain and gives to the gifts, so
 * that a chain is a cycle through it. Arcs between strongly connected components are left out.
 * @param open the arcs that may be used
 */
export function tradeFlow(network: Network, open: Int32Array, chains: boolean): Trade {
	const { vertices, gift, standIn, from, to, levels } = network;
	const hub = vertices;
	const tails = [...picked(from, open)];
	const heads = [...picked(to, open)];
	if (chains) {
		for (let v = 0; v < vertices; v++) {
			if (standIn[v] === 1) continue;
			tails.push(gift[v] === 1 ? hub : v);
			heads.push(gift[v] === 1 ? v : hub);
		}
	}
	const every = Int32Array.from(tails, (_, k) => k);
	const part = componentsOver(vertices + 1, Int32Array.from(tails), Int32Array.from(heads), every);
	const inside = every.filter((k) => part[tails[k]!] === part[heads[k]!] && tails[k] !== heads[k]);
	const used = [...new Set(inside.values().flatMap((k) => [tails[k]!, heads[k]!]))].sort(
		(a, b) => a - b
	);
	const number = new Int32Array(vertices + 1).fill(-1);
	used.forEach((v, at) => (number[v] = at));
	const trades = inside.filter((k) => k < open.length);
	const nodes = used.length;
	const count = inside.length + nodes;
	const flow: FlowNetwork = {
		nodes: 2 * nodes,
		from: new Int32Array(count),
		to: new Int32Array(count),
		capacity: new Int32Array(count).fill(1),
		gain: new Float64Array(count)
	};
	inside.forEach((k, at) => {
		flow.from[at] = number[tails[k]!]!;
		flow.to[at] = nodes + number[heads[k]!]!;
		if (k < open.length) flow.gain[at] = levels.combined[open[k]!]!;
	});
	used.forEach((v, at) => {
		flow.from[inside.length + at] = nodes + at;
		flow.to[inside.length + at] = at;
		if (v === hub) flow.capacity[inside.length + at] = vertices;
	});
	return {
		flow,
		arcs: trades.map((k) => open[k]!),
		components: new Set(used.map((v) => part[v]!)).size
	};
}

function picked(values: Int32Array, at: Int32Array): Int32Array {
	return at.map((index) => values[index]!);
}
