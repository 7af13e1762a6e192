import type { Arc } from './instance.ts';

/** The exchange arcs by giver: those of member m are `arcs` from starts[m] to starts[m + 1]. */
export interface ExchangeGraph {
	members: number;
	starts: Int32Array;
	arcs: Int32Array;
	receivers: Int32Array;
}

/**
 * The graph of the given arcs without those that lie on no ring of the allowed length: an arc stays
 * when its giver can be reached from its receiver in one step less. The shortest way back visits no
 * member twice, so what stays is on a ring. Cost: members × arcs in the worst case.
 */
export function exchangeGraph(
	arcs: readonly Arc[],
	candidates: readonly number[],
	members: number,
	ringLength: number
): ExchangeGraph {
	const whole = graphOf(arcs, candidates, members);
	const distance = new Int32Array(members);
	const onRing: number[] = [];
	for (let giver = 0; giver < members; giver++) {
		if (whole.starts[giver] === whole.starts[giver + 1]) continue;
		distancesTo(whole, giver, ringLength - 1, distance);
		for (let k = whole.starts[giver]!; k < whole.starts[giver + 1]!; k++) {
			const steps = distance[whole.receivers[k]!]!;
			if (steps > 0 && steps < ringLength) onRing.push(whole.arcs[k]!);
		}
	}
	return graphOf(arcs, onRing, members);
}

function graphOf(
	arcs: readonly Arc[],
	candidates: readonly number[],
	members: number
): ExchangeGraph {
	const starts = new Int32Array(members + 1);
	for (const index of candidates) starts[arcs[index]!.giver + 1]!++;
	for (let member = 0; member < members; member++) starts[member + 1]! += starts[member]!;
	const next = starts.slice();
	const sorted = new Int32Array(candidates.length);
	for (const index of candidates) sorted[next[arcs[index]!.giver]!++] = index;
	const receivers = sorted.map((index) => arcs[index]!.receiver);
	return { members, starts, arcs: sorted, receivers };
}

/** Steps from each member to `target`, 0 where there is no way within `limit`. */
function distancesTo(
	{ starts, receivers, members }: ExchangeGraph,
	target: number,
	limit: number,
	distance: Int32Array
): void {
	distance.fill(0);
	for (let step = 1; step <= limit; step++) {
		for (let from = 0; from < members; from++) {
			if (distance[from] !== 0 || from === target) continue;
			for (let k = starts[from]!; k < starts[from + 1]!; k++) {
				const to = receivers[k]!;
				const reached = step === 1 ? to === target : distance[to] === step - 1;
				if (reached) {
					distance[from] = step;
					break;
				}
			}
		}
	}
}
