import { breathe } from '../control.ts';
import type { Deadline } from '../control.ts';
import type { ExchangeControl } from './context.ts';
import { ResidualGraph } from './residual-graph.ts';

/** A network whose flow is sought: arcs from node to node with capacity and whole-number gain. */
export interface FlowNetwork {
	nodes: number;
	from: Int32Array;
	to: Int32Array;
	capacity: Int32Array;
	gain: Float64Array;
}

export interface Flow {
	/** Units on each arc; conserved at every node. */
	units: Int32Array;
	/** Node prices; with them {@link flowBound} proves the value. */
	prices: Float64Array;
	/** False when the deadline came first: then the flow is valid but perhaps not the best. */
	complete: boolean;
}

/** How much the error shrinks from one round to the next. */
const shrink = 12;
const workBetweenBreaths = 100_000;

/**
 * The circulation of largest gain: cost scaling with push and relabel and global price updates
 * (Goldberg 1997), exact in whole numbers. Costs O(n² m log(nC)) at worst, in practice a few passes
 * over the arcs for each of the log(nC) rounds.
 */
export async function bestCirculation(
	network: FlowNetwork,
	control: ExchangeControl,
	deadline: Deadline
): Promise<Flow> {
	const graph = new ResidualGraph(network, network.nodes + 1);
	let error = graph.largestCost();
	let work = 0;
	const firstError = Math.max(error, 1);
	let units = graph.flow();
	while (error > 1) {
		error = Math.max(1, Math.floor(error / shrink));
		graph.saturate();
		graph.updatePrices(error);
		while (graph.hasExcess()) {
			work += graph.discharge(error);
			if (work < workBetweenBreaths) continue;
			work = 0;
			control.onProgress?.({
				phase: 'circulation',
				done: Math.log(firstError / error),
				total: Math.log(firstError)
			});
			await breathe(control);
			if (deadline.secondsLeft() === 0)
				return { units, prices: graph.scaledPrices(), complete: false };
		}
		units = graph.flow();
	}
	return { units, prices: graph.scaledPrices(), complete: true };
}

/**
 * No circulation gains more than this, whatever the prices (weak duality): each arc at most its
 * capacity times what it gains at these prices.
 */
export function flowBound(network: FlowNetwork, prices: Float64Array): number {
	const { from, to, capacity, gain } = network;
	let bound = 0;
	for (let arc = 0; arc < gain.length; arc++) {
		const gained = gain[arc]! + prices[to[arc]!]! - prices[from[arc]!]!;
		if (gained > 0) bound += gained * capacity[arc]!;
	}
	return bound;
}
