import { Deadline } from '../control.ts';
import { flowMemory, maximumFlow } from './maximum-flow.ts';
import { FAR, nearestShortage } from './nearest.ts';
import type { Pace } from './pace.ts';
import type { Residual } from './residual.ts';
import { emptyTightPart, putTightPart, takeTightPart } from './tight-part.ts';

/** After the deadline so many million half-arcs may still be looked at to reach a balance at any cost. */
const LAST_CHANCES = 64;

/** A flow out of balance, to be put in balance at least cost. */
export interface Unbalanced {
	residual: Residual;
	/** Of one unit along each half-arc; its mate costs the opposite. Not negative where there is room. */
	cost: Int8Array;
	/** What each node has too much of (> 0) or too little; the sum is 0. */
	surplus: Float64Array;
}

/** What watches and ends the work. */
export interface Watch {
	pace: Pace;
	deadline: Deadline;
	/** Hears of the amount still out of balance, and of what it was at first. */
	onStep(left: number, all: number): void;
}

/** The dual side of a balance. */
export interface Balance {
	/** cost + potential(a) − potential(b) ≥ 0 for every half-arc from a to b with room, if optimal. */
	potential: Int32Array;
	/** False when the deadline came first: the flow is not one of least cost. */
	optimal: boolean;
	/** False when it is not even in balance. */
	balanced: boolean;
	/** Distances at which surplus met shortage. */
	steps: number;
}

/**
 * Moves every surplus to shortages at least cost, in place: all that is at distance d by a maximum
 * flow over the tight arcs, then d + 1 and so on. Costs are small whole numbers, so there are few
 * distances. Source: Ford, Fulkerson 1962 (primal-dual). Cost O(D (m + F)) for D distances and a
 * maximum flow of F; D is at most the number of nodes, in practice some dozens.
 * @throws EngineCancelledError when the caller asked to stop
 */
export async function balance(task: Unbalanced, watch: Watch): Promise<Balance> {
	const { residual, cost, surplus } = task;
	const nodes = surplus.length;
	const halves = residual.head.length;
	const potential = new Int32Array(nodes);
	const distance = new Int32Array(nodes);
	const memory = flowMemory(nodes);
	const part = emptyTightPart(nodes, halves);
	const all = excess(surplus);
	const inTime = () => watch.deadline.secondsLeft() > 0;
	for (let steps = 0; ; steps++) {
		const nearest = nearestShortage(residual, cost, potential, surplus, distance);
		if (nearest === FAR) return { potential, optimal: true, balanced: true, steps };
		if (!inTime()) {
			let chances = LAST_CHANCES;
			const goOn = () => chances-- > 0;
			await maximumFlow(residual, surplus, memory, watch.pace, goOn);
			return { potential, optimal: false, balanced: excess(surplus) === 0, steps };
		}
		for (let node = 0; node < nodes; node++) {
			if (distance[node]! < nearest) potential[node]! += distance[node]! - nearest;
		}
		await watch.pace.spend(2 * halves);
		const size = takeTightPart(part, residual, cost, potential, distance, nearest);
		await watch.pace.spend(halves + size);
		await maximumFlow(part.residual, surplus, memory, watch.pace, inTime);
		putTightPart(part, residual);
		watch.onStep(excess(surplus), all);
	}
}

function excess(surplus: Float64Array): number {
	return surplus.reduce((left, one) => left + Math.max(0, one), 0);
}
