import { stopIfCancelled } from '../control.ts';
import { bestCirculation, flowBound } from './circulation.ts';
import type { FlowNetwork } from './circulation.ts';
import type { ExchangeControl, Outcome, SolveContext } from './context.ts';
import { limitRows } from './limits.ts';
import type { LimitRows } from './limits.ts';
import type { Network } from './network.ts';
import { solveLimitedProgram } from './limited-program.ts';
import type { Trade } from './trade.ts';

/** Rounds of prices on the limits before the rest is left to branch and cut. */
const mostRounds = 30;
/** Whole-number steps in which a price on a limit is counted. */
const finest = 10_000;

/**
 * The exchange of any length whose limited owners may not overspend. The limits are priced into the
 * arcs (Lagrangian relaxation, Held and Karp 1971): every round is a circulation, its value is a bound,
 * and a solution that keeps the limits comes from closing what an owner cannot afford. Where value and
 * bound do not meet, the arcs whose reduced cost rules them out are dropped and the rest is solved by
 * branch and cut.
 */
export async function solveLimitedTrade(
	network: Network,
	trade: Trade,
	context: SolveContext
): Promise<Outcome> {
	const rows = limitRows(network, trade.arcs);
	const most = trade.flow.gain.reduce((sum, one) => Math.max(sum, Math.abs(one)), 1);
	const grain = most * trade.flow.nodes * finest * 64 < Number.MAX_SAFE_INTEGER ? finest : 1;
	const prices = new Float64Array(rows.money.length);
	let best: Outcome = { arcs: [], value: 0, bound: Infinity, columns: 0, nodes: 0 };
	let kept = { prices: prices.slice(), nodePrices: new Float64Array(0), bound: Infinity };
	let reach = 1;
	let stale = 0;
	for (let round = 0; round < mostRounds; round++) {
		const priced = withPrices(trade.flow, rows, prices, grain);
		const flow = await bestCirculation(priced, context.control, context.deadline);
		const nodePrices = flow.prices.map((price) => price / grain);
		let bound = flowBound(priced, flow.prices) / grain;
		rows.money.forEach((money, i) => (bound += (Math.round(prices[i]! * grain) / grain) * money));
		if (bound < kept.bound - 1e-9) {
			kept = { prices: prices.slice(), nodePrices, bound };
			stale = 0;
		} else if (++stale % 3 === 0) reach /= 2;
		const chosen = trade.arcs
			.keys()
			.filter((k) => flow.units[k] === 1)
			.toArray();
		const within = await affordable(trade, rows, chosen, context);
		const value = within.reduce((sum, k) => sum + trade.flow.gain[k]!, 0);
		if (value > best.value || best.bound === Infinity) {
			best = { ...best, arcs: within, value };
		}
		best.bound = Math.min(best.bound, Math.floor(kept.bound + 1e-6));
		report(context.control, round, best);
		if (best.value >= best.bound || !flow.complete) break;
		const slope = rows.spending(chosen).map((spent, i) => spent - rows.money[i]!);
		const length = slope.reduce((sum, one) => sum + one * one, 0);
		if (length === 0) break;
		const step = (reach * Math.max(bound - best.value, 0.5)) / length;
		slope.forEach((one, i) => (prices[i] = Math.max(0, prices[i]! + step * one)));
	}
	if (best.value < best.bound && context.deadline.secondsLeft() > 0) {
		stopIfCancelled(context.control);
		best = await solveLimitedProgram(trade, rows, kept, best, context);
	}
	return { ...best, arcs: best.arcs.map((k) => trade.arcs[k]!) };
}

function withPrices(
	flow: FlowNetwork,
	rows: LimitRows,
	prices: Float64Array,
	grain: number
): FlowNetwork {
	const gain = flow.gain.map((one) => one * grain);
	for (const { arc, row, price } of rows.entries) {
		gain[arc]! -= Math.round(prices[row]! * grain) * price;
	}
	return { ...flow, gain };
}

/** The same solution where it keeps the limits, else the best one without what is too dear. */
async function affordable(
	trade: Trade,
	rows: LimitRows,
	chosen: number[],
	context: SolveContext
): Promise<number[]> {
	const left = rows.money.slice();
	const used = new Set(chosen);
	const closed = new Set<number>();
	let over = false;
	for (const { arc, row, price } of rows.entries.toSorted((a, b) => a.price - b.price)) {
		if (used.has(arc) && price <= left[row]!) left[row]! -= price;
		else {
			closed.add(arc);
			over ||= used.has(arc);
		}
	}
	if (!over) return chosen;
	const capacity = trade.flow.capacity.slice();
	for (const arc of closed) capacity[arc] = 0;
	const flow = await bestCirculation(
		{ ...trade.flow, capacity },
		context.control,
		context.deadline
	);
	return trade.arcs
		.keys()
		.filter((k) => flow.units[k] === 1)
		.toArray();
}

function report(control: ExchangeControl, round: number, { value, bound }: Outcome): void {
	control.onProgress?.({ phase: 'limits', done: round + 1, total: mostRounds, best: value, bound });
}
