import { EngineInputError } from '../input-error.ts';
import { distinctIds, readInput } from '../read-input.ts';
import { wholeNumbers } from './decimals.ts';
import { exchangeInput } from './input.ts';
import type { ExchangeProblem } from './input.ts';
import { combineLevels } from './levels.ts';
import type { Levels } from './levels.ts';
import { refuseWeightedCircles } from './stand-ins.ts';

/** The exchange in typed arrays, vertices and arcs by their index in the input. */
export interface Network {
	problem: ExchangeProblem;
	vertices: number;
	gift: Uint8Array;
	standIn: Uint8Array;
	from: Int32Array;
	to: Int32Array;
	/** Whole multiples of 1 ÷ `weightUnit`. */
	weight: Float64Array;
	weightUnit: number;
	/** Whole multiples of 1 ÷ `priceUnit`, as are the limits. */
	price: Float64Array;
	priceUnit: number;
	/** Each vertex's limit, by index in `money`; −1 where its owner has none. */
	limitOf: Int32Array;
	money: Float64Array;
	levels: Levels;
}

/**
 * Checks unknown data, fills in the defaults and turns it into typed arrays. Costs one pass.
 * @throws EngineInputError with one sentence about the first thing that is wrong
 */
export function readNetwork(data: unknown): Network {
	const problem = readInput(exchangeInput, data, "The exchange's input");
	const { vertices, arcs, limits } = problem;
	distinctIds(vertices, 'vertices');
	const index = new Map(vertices.map(({ id }, at) => [id, at]));
	const both = vertices.find((one) => one.gift && one.standIn);
	if (both) throw new EngineInputError(`The vertex "${both.id}" cannot be a gift and a stand-in.`);
	const at = (id: string, arc: number): number => {
		const found = index.get(id);
		if (found !== undefined) return found;
		throw new EngineInputError(`arcs[${arc}] names the vertex "${id}", which is not in the input.`);
	};
	const from = Int32Array.from(arcs, (arc, i) => at(arc.from, i));
	const to = Int32Array.from(arcs, (arc, i) => at(arc.to, i));
	const standIn = Uint8Array.from(vertices, (one) => Number(one.standIn));
	const weights = wholeNumbers(
		arcs.map(({ weight }, i) => weight ?? (standIn[to[i]!] === 1 ? 0 : 1)),
		'weights'
	);
	const money = wholeNumbers(
		[...arcs.map(({ price }) => price), ...limits.map((l) => l.money)],
		'prices'
	);
	const limitOf = limitIndex(problem);
	const network = {
		problem,
		vertices: vertices.length,
		gift: Uint8Array.from(vertices, (one) => Number(one.gift)),
		standIn,
		from,
		to,
		weight: weights.whole,
		weightUnit: weights.unit,
		price: money.whole.subarray(0, arcs.length),
		priceUnit: money.unit,
		limitOf,
		money: money.whole.subarray(arcs.length)
	};
	refuseWeightedCircles(network);
	return { ...network, levels: combineLevels(network) };
}

function limitIndex({ vertices, limits }: ExchangeProblem): Int32Array {
	distinctIds(
		limits.map(({ owner }) => ({ id: owner })),
		'limits'
	);
	const byOwner = new Map(limits.map(({ owner }, i) => [owner, i]));
	const limitOf = Int32Array.from(vertices, ({ id, owner }) => byOwner.get(owner ?? id) ?? -1);
	const used = new Set(limitOf);
	const unknown = limits.findIndex((_, i) => !used.has(i));
	if (unknown >= 0) {
		throw new EngineInputError(
			`limits[${unknown}] names the owner "${limits[unknown]!.owner}", who has no vertex.`
		);
	}
	return limitOf;
}
