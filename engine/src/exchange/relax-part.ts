import { breathe } from '../control.ts';
import { pricedHops } from './columns.ts';
import type { Column } from './columns.ts';
import type { SolveContext } from './context.ts';
import { PackingSimplex } from './packing-simplex.ts';
import type { Part } from './part.ts';
import { WalkPricing } from './price-walks.ts';

/** The linear relaxation over all cycles and chains of a part, listed or not. */
export interface Relaxed {
	/** Row prices, none negative. */
	prices: Float64Array;
	/** Proved: nothing is worth more; at these prices. */
	bound: number;
	value: number;
	columns: readonly Column[];
	/** How much of each column the relaxation takes. */
	shares: Float64Array;
	/** False when the clock ended it; the bound holds all the same. */
	complete: boolean;
}

/** What of a part may be used, and how exact the answer must be. */
export interface RelaxOptions {
	/** What is left of each row. */
	left: Float64Array;
	known: readonly Column[];
	/** False when the columns known are all there are. */
	priced: boolean;
	/** Stop when the bound is below this. */
	enough: number;
	seed: number;
	/** Proved elsewhere: nothing is worth more. */
	ceiling: number;
}

const worthIt = 1e-7;
const workBetweenBreaths = 3_000_000;
const mostPivotsAtOnce = 400;

/**
 * Solves the relaxation by column generation (Barnhart et al. 1998; for exchanges Abraham, Blum,
 * Sandholm 2007): the simplex method over the columns known, then a search for cycles and chains worth
 * more than the rows they take, until there are none or the bound (Lagrange: prices plus the best
 * cycle from every vertex and the best chain for every gift) can no longer fall below the next integer.
 */
export async function relaxPart(
	part: Part,
	options: RelaxOptions,
	context: SolveContext
): Promise<Relaxed> {
	const { left } = options;
	const simplex = new PackingSimplex(left, options.seed);
	const columns: Column[] = [];
	const keys = new Set<string>();
	const add = (column: Column): boolean => {
		const key = keyOf(column);
		if (keys.has(key)) return false;
		keys.add(key);
		columns.push(column);
		simplex.add(column);
		return true;
	};
	for (const column of options.known) {
		if (column.rows.every((row) => left[row]! > 0)) add(column);
	}
	const closed = Uint8Array.from({ length: part.vertices }, (_, v) => (left[v]! > 0 ? 0 : 1));
	const pricing = new WalkPricing(part);
	const batch = Math.max(400, part.vertices);
	let kept = dearest(part, closed, left.length);
	let cursor = 0;
	let complete = false;
	let gifts = 0;
	for (let v = 0; v < part.vertices; v++) gifts += part.gift[v]! * (1 - closed[v]!);
	for (;;) {
		while (!simplex.solve(mostPivotsAtOnce)) {
			await breathe(context.control);
			if (context.deadline.secondsLeft() === 0) break;
		}
		const prices = simplex.prices.map((price) => Math.max(0, price));
		const worth = pricedHops(part, prices);
		let bound = 0;
		prices.forEach((price, row) => (bound += price * left[row]!));
		const value = bound;
		let found = 0;
		let looked = 0;
		if (options.priced && part.maxChain > 0) {
			const { columns: chains, best } = pricing.chains(worth, prices, closed, worthIt);
			for (const column of chains) if (add(column)) found++;
			bound += Math.max(0, best) * gifts;
		}
		if (options.priced && part.maxCycle > 1) {
			for (; looked < part.vertices && found < batch; looked++) {
				const start = cursor;
				cursor = cursor + 1 === part.vertices ? 0 : cursor + 1;
				if (closed[start] === 1 || part.gift[start] === 1) continue;
				const cycles = pricing.cyclesFrom(start, worth, closed, worthIt);
				bound += Math.max(0, cycles.best);
				for (const column of cycles.columns) if (add(column)) found++;
				if (pricing.work < workBetweenBreaths) continue;
				pricing.work = 0;
				await breathe(context.control);
				if (context.deadline.secondsLeft() === 0) break;
			}
		} else looked = part.vertices;
		if (!options.priced) {
			for (const column of columns) bound += Math.max(0, simplex.reducedGain(column));
			looked = part.vertices;
		}
		const full = looked === part.vertices;
		if (full && bound < kept.bound) kept = { prices, bound };
		context.control.onProgress?.({
			phase: 'pricing',
			done: columns.length - found,
			total: columns.length,
			bound: kept.bound
		});
		await breathe(context.control);
		const reach = Math.min(kept.bound, options.ceiling);
		const settled = Math.floor(reach + 1e-6) <= Math.floor(value + 1e-6);
		if (found === 0 || settled || kept.bound < options.enough) {
			complete = true;
			break;
		}
		if (context.deadline.secondsLeft() === 0) {
			context.timedOut = true;
			break;
		}
	}
	const shares = simplex.shares();
	const value = columns.reduce((sum, column, k) => sum + column.gain * shares[k]!, 0);
	return { ...kept, value, columns, shares, complete };
}

/** Each vertex at the price of the dearest hop to it: no cycle or chain is worth more than that. */
function dearest(part: Part, closed: Uint8Array, rows: number) {
	const prices = new Float64Array(rows);
	part.to.forEach((to, hop) => {
		if (closed[to] === 0) prices[to] = Math.max(prices[to]!, part.gain[hop]!);
	});
	return { prices, bound: prices.reduce((sum, price) => sum + price, 0) };
}

/** Equal for the same cycle from wherever it starts. */
function keyOf({ hops }: Column): string {
	let first = 0;
	for (let k = 1; k < hops.length; k++) if (hops[k]! < hops[first]!) first = k;
	return [...hops.slice(first), ...hops.slice(0, first)].join();
}
