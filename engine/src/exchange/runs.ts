import type { Network } from './network.ts';
import type { Run } from './result.ts';

/** A solution as the arcs it uses: every vertex gives over one at most and receives over one at most. */
export interface Runs {
	cycles: Run[];
	chains: Run[];
	/** Indices of the vertices that receive. */
	served: number[];
	/** The arcs in use; those that only go round stand-ins are left out. */
	arcs: number[];
}

/** Follows the arcs in use from vertex to vertex into cycles and chains. Costs one pass. */
export function runsOf(network: Network, used: readonly number[]): Runs {
	const { vertices, gift, standIn, from, to } = network;
	const leaving = new Int32Array(vertices).fill(-1);
	const entered = new Uint8Array(vertices);
	for (const arc of used) {
		leaving[from[arc]!] = arc;
		entered[to[arc]!] = 1;
	}
	const runs: Runs = { cycles: [], chains: [], served: [], arcs: [] };
	const follow = (start: number, list: Run[]) => {
		const arcs: number[] = [];
		for (let v = start, arc = leaving[v]!; arc >= 0; arc = leaving[v]!) {
			arcs.push(arc);
			leaving[v] = -1;
			v = to[arc]!;
		}
		list.push(asRun(network, arcs));
		runs.arcs.push(...arcs);
		for (const arc of arcs) if (standIn[to[arc]!] === 0) runs.served.push(to[arc]!);
	};
	for (let v = 0; v < vertices; v++) {
		if (gift[v] === 1 && leaving[v]! >= 0) follow(v, runs.chains);
	}
	for (let v = 0; v < vertices; v++) {
		if (standIn[v] === 0 && leaving[v]! >= 0 && entered[v] === 1) follow(v, runs.cycles);
	}
	runs.served.sort((a, b) => a - b);
	return runs;
}

/** Joins the arcs between two members over stand-ins into one step. */
function asRun(
	{ problem, standIn, from, to, weight, weightUnit, price, priceUnit }: Network,
	arcs: number[]
): Run {
	const steps: Run['steps'] = [];
	let total = 0;
	let through: string[] = [];
	let start = -1;
	let [worth, paid] = [0, 0];
	for (const arc of arcs) {
		if (start < 0) start = from[arc]!;
		worth += weight[arc]!;
		paid += price[arc]!;
		const id = problem.vertices[to[arc]!]!.id;
		if (standIn[to[arc]!] === 1) {
			through.push(id);
			continue;
		}
		steps.push({
			from: problem.vertices[start]!.id,
			to: id,
			...(through.length > 0 ? { through } : {}),
			weight: worth / weightUnit,
			...(paid > 0 ? { price: paid / priceUnit } : {})
		});
		total += worth;
		[start, worth, paid, through] = [-1, 0, 0, []];
	}
	return { steps, weight: total / weightUnit };
}

/** The first arcs of the ways in use that lead from a member over stand-ins back to itself. */
export function selfReturns({ standIn, from, to }: Network, used: readonly number[]): number[] {
	const leaving = new Map(used.map((arc) => [from[arc]!, arc]));
	return used.filter((first) => {
		if (standIn[from[first]!] === 1 || standIn[to[first]!] === 0) return false;
		let arc = first;
		while (standIn[to[arc]!] === 1) arc = leaving.get(to[arc]!)!;
		return to[arc] === from[first];
	});
}
