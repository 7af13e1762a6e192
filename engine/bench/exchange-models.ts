import { columnProgram } from '../src/exchange/column-program.ts';
import { listHops } from '../src/exchange/hops.ts';
import type { ExchangeInput } from '../src/exchange/index.ts';
import { limitRows } from '../src/exchange/limits.ts';
import { columnsNear } from '../src/exchange/list-columns.ts';
import { readNetwork } from '../src/exchange/network.ts';
import { partsOf } from '../src/exchange/part.ts';
import { reduceHops } from '../src/exchange/reduce.ts';
import { tradeFlow } from '../src/exchange/trade.ts';
import type { ReferenceProgram } from './exchange-reference.ts';

/** The cycle formulation with every cycle and chain listed, part by part, after the same reduction. */
export function cycleModels(input: ExchangeInput): ReferenceProgram[] {
	const network = readNetwork(input);
	const lengths = { maxCycle: input.maxCycle ?? Infinity, maxChain: input.maxChain ?? 0 };
	const hops = listHops(network, lengths.maxChain > 0);
	const { open, inCycle } = reduceHops(hops, network.gift, lengths);
	return partsOf(hops, network.gift, open, inCycle, lengths).map((part) => {
		const noPrices = new Float64Array(part.have.length);
		const { columns } = columnsNear(part, noPrices, -Infinity, 5_000_000, Infinity);
		return columnProgram(part, columns);
	});
}

/** Exchange of any length as a flow in whole numbers, with a row for each limited owner. */
export function tradeModel(input: ExchangeInput): ReferenceProgram {
	const network = readNetwork(input);
	const { flow, arcs } = tradeFlow(network, Int32Array.from(network.from.keys()), false);
	const limits = limitRows(network, arcs);
	const priced = new Map(limits.entries.map((entry) => [entry.arc, entry]));
	const starts = [0];
	const rows: number[] = [];
	const values: number[] = [];
	for (let column = 0; column < flow.gain.length; column++) {
		rows.push(flow.from[column]!, flow.to[column]!);
		values.push(1, -1);
		const entry = priced.get(column);
		if (entry) {
			rows.push(flow.nodes + entry.row);
			values.push(entry.price);
		}
		starts.push(rows.length);
	}
	const rowUpper = [...Array.from({ length: flow.nodes }, () => 0), ...limits.money];
	const rowLower = rowUpper.map((_, row) => (row < flow.nodes ? 0 : -Infinity));
	return { cost: flow.gain, upper: flow.capacity, starts, rows, values, rowLower, rowUpper };
}
