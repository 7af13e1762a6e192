import { Deadline, stopIfCancelled } from '../control.ts';
import { assembleResult } from './assemble.ts';
import { bestCirculation, flowBound } from './circulation.ts';
import type { ExchangeControl, Outcome, SolveContext } from './context.ts';
import { listHops } from './hops.ts';
import type { ExchangeInput } from './input.ts';
import { solveLimitedTrade } from './limited-trade.ts';
import { readNetwork } from './network.ts';
import type { Network } from './network.ts';
import { partsOf } from './part.ts';
import type { Lengths } from './part.ts';
import { reduceHops } from './reduce.ts';
import { selfReturns } from './runs.ts';
import type { ExchangeModel, ExchangeResult } from './result.ts';
import { solvePart } from './solve-part.ts';
import { tradeFlow } from './trade.ts';

/** What the models found, part by part, in arcs of the input and units of the combined objective. */
export interface Solved extends Outcome {
	arcsLeft: number;
	components: number;
	models: Partial<Record<ExchangeModel, number>>;
}

/**
 * Chooses who gives to whom so that everyone who gives receives: cycles of up to `maxCycle` members and
 * chains of up to `maxChain` receivers that gifts start, no vertex twice, no owner beyond its limit, so
 * that most are served or the weights add up to most. See docs/exchange.md for the models.
 * @throws EngineInputError with one sentence for input that makes no sense
 * @throws EngineCancelledError when the caller's signal was aborted
 */
export async function solveExchange(
	input: ExchangeInput,
	control: ExchangeControl = {}
): Promise<ExchangeResult> {
	stopIfCancelled(control);
	const network = readNetwork(input);
	const { problem, gift } = network;
	const context: SolveContext = {
		control,
		deadline: new Deadline(control, problem.timeLimitSeconds),
		timedOut: false
	};
	const members = network.standIn.reduce((sum, one) => sum + 1 - one, 0);
	const atMost = (length: number | null) =>
		length === null || length >= members ? Infinity : length;
	const gifts = gift.includes(1);
	const lengths: Lengths = {
		maxCycle: atMost(problem.maxCycle),
		maxChain: gifts ? atMost(problem.maxChain) : 0
	};
	const ofAnyLength =
		lengths.maxCycle === Infinity && (lengths.maxChain === 0 || lengths.maxChain === Infinity);
	const solved = ofAnyLength
		? await solveOfAnyLength(network, lengths.maxChain > 0, context)
		: await solveBounded(network, lengths, context);
	if (solved.value < solved.bound && context.deadline.secondsLeft() === 0) context.timedOut = true;
	return assembleResult(network, solved, context);
}

/**
 * As one flow. A way over stand-ins from a member back to itself is no exchange, but the flow does not
 * know: where it uses one, it is solved again without the arcs that begin such ways, and where that
 * costs something, as cycles.
 */
async function solveOfAnyLength(
	network: Network,
	chains: boolean,
	context: SolveContext
): Promise<Solved> {
	const first = await solveTrade(network, chains, new Set(), context);
	const closed = new Set(selfReturns(network, first.arcs));
	if (closed.size === 0) return first;
	let again = first;
	for (let more = [...closed]; more.length > 0; more = selfReturns(network, again.arcs)) {
		for (const arc of more) closed.add(arc);
		again = await solveTrade(network, chains, closed, context);
	}
	if (again.value === first.bound || context.deadline.secondsLeft() === 0) {
		return { ...again, bound: first.bound };
	}
	const lengths = { maxCycle: Infinity, maxChain: chains ? Infinity : 0 };
	const exact = await solveBounded(network, lengths, context);
	const best = exact.value >= again.value ? exact : again;
	return { ...best, bound: Math.min(first.bound, exact.bound) };
}

async function solveTrade(
	network: Network,
	chains: boolean,
	closed: ReadonlySet<number>,
	context: SolveContext
): Promise<Solved> {
	const { gift, from, to } = network;
	const open = Int32Array.from(
		from
			.keys()
			.filter(
				(arc) => gift[to[arc]!] === 0 && (chains || gift[from[arc]!] === 0) && !closed.has(arc)
			)
	);
	const trade = tradeFlow(network, open, chains);
	const counts = { arcsLeft: trade.arcs.length, components: trade.components };
	if (network.money.length > 0) {
		const outcome = await solveLimitedTrade(network, trade, context);
		return { ...outcome, ...counts, models: { 'circulation with limits': trade.components } };
	}
	const flow = await bestCirculation(trade.flow, context.control, context.deadline);
	if (!flow.complete) context.timedOut = true;
	const used = trade.arcs
		.keys()
		.filter((k) => flow.units[k] === 1)
		.toArray();
	const value = used.reduce((sum, k) => sum + trade.flow.gain[k]!, 0);
	return {
		arcs: used.map((k) => trade.arcs[k]!),
		value,
		bound: flow.complete ? value : Math.floor(flowBound(trade.flow, flow.prices) + 1e-6),
		columns: trade.flow.gain.length,
		nodes: 0,
		...counts,
		models: { circulation: trade.components }
	};
}

async function solveBounded(
	network: Network,
	lengths: Lengths,
	context: SolveContext
): Promise<Solved> {
	const hops = listHops(network, lengths.maxChain > 0);
	const { open, inCycle } = reduceHops(hops, network.gift, lengths);
	const parts = partsOf(hops, network.gift, open, inCycle, lengths);
	const solved: Solved = {
		arcs: [],
		value: 0,
		bound: 0,
		columns: 0,
		nodes: 0,
		arcsLeft: open.length,
		components: parts.length,
		models: {}
	};
	for (const part of parts) {
		const { model, ...outcome } = await solvePart(part, network.problem.seed, context);
		for (const hop of outcome.arcs) solved.arcs.push(...hops.arcsOf(part.hop[hop]!));
		solved.value += outcome.value;
		solved.bound += outcome.bound;
		solved.columns += outcome.columns;
		solved.nodes += outcome.nodes;
		solved.models[model] = (solved.models[model] ?? 0) + 1;
	}
	return solved;
}
