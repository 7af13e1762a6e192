import { directArrangement, ringArrangement } from './arrangement.ts';
import type { Arrangement } from './arrangement.ts';
import { exchangeGraph } from './exchange-graph.ts';
import type { ExchangeGraph } from './exchange-graph.ts';
import type { Instance } from './instance.ts';
import { searchRings } from './ring-search.ts';

/** Everything that might be proposed within one component. */
export interface Candidates {
	/** Direct arrangements, then the rings found. */
	arrangements: Arrangement[];
	/** How many of them are direct. */
	directs: number;
	graph: ExchangeGraph;
	/** True when every ring of the allowed length is among them. */
	complete: boolean;
}

/** Above this many rings they are no longer listed but priced: see `column-generation.ts`. */
const ringsListed = 60_000;
const mostEffort = 20_000_000;

/**
 * Lists the arrangements that the arcs of one component allow: each arc that may stand alone, and the
 * rings, unless they are too many. Members that may carry no partnership are left out.
 */
export function candidates(
	instance: Instance,
	group: readonly number[],
	mostRings = ringsListed
): Candidates {
	const { arcs, limit, problem } = instance;
	const { ringLength } = problem.settings;
	const open = group.filter(
		(index) => limit[arcs[index]!.giver]! > 0 && limit[arcs[index]!.receiver]! > 0
	);
	const direct = open.filter((index) => arcs[index]!.direct !== null);
	const exchange = open.filter((index) => arcs[index]!.exchange);
	const graph = exchangeGraph(arcs, exchange, limit.length, ringLength);
	const found = searchRings(graph, {
		ringLength,
		weight: new Float64Array(arcs.length),
		threshold: -Infinity,
		keep: mostRings,
		firstFound: true,
		effort: mostEffort
	});
	const rings = found.complete ? found.rings : [];
	return {
		arrangements: [
			...direct.map((arc) => directArrangement(instance, arc)),
			...rings.map((ring) => ringArrangement(instance, ring.arcs))
		],
		directs: direct.length,
		graph,
		complete: found.complete
	};
}

/** How many members could be served at all: those with a need that some arrangement serves. */
export function servableMembers(instance: Instance, { arrangements, graph }: Candidates): number {
	const receivers = new Set<number>();
	for (const { arcs } of arrangements) {
		for (const arc of arcs) receivers.add(instance.arcs[arc]!.receiver);
	}
	for (const receiver of graph.receivers) receivers.add(receiver);
	return receivers.size;
}
