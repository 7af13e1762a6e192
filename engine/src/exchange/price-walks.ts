import { columnOf, cutLoops } from './columns.ts';
import type { Column } from './columns.ts';
import type { Part } from './part.ts';

const nowhere = -Infinity;

/** Walks worth more than they cost, sought over tables of the best walk to each vertex by length. */
export class WalkPricing {
	readonly #part: Part;
	readonly #best: Float64Array[] = [];
	readonly #last: Int32Array[] = [];
	readonly #reached: Int32Array[] = [];
	readonly #reachedCount: number[] = [];
	/** Hops looked at. */
	work = 0;

	constructor(part: Part) {
		this.#part = part;
		const length = Math.max(part.maxCycle, part.maxChain);
		for (let layer = 0; layer <= length; layer++) {
			this.#best.push(new Float64Array(part.vertices).fill(nowhere));
			this.#last.push(new Int32Array(part.vertices));
			this.#reached.push(new Int32Array(part.vertices));
			this.#reachedCount.push(0);
		}
	}

	/**
	 * The best closed walk from `start` over later vertices that are open, at most maxCycle hops long,
	 * and the cycles worth more than `threshold` that it and its like consist of. A closed walk's worth
	 * is the sum of its cycles', so that none is missed: no walk above the threshold, no cycle. Costs
	 * maxCycle passes over the hops between later vertices.
	 */
	cyclesFrom(
		start: number,
		worth: Float64Array,
		closed: Uint8Array,
		threshold: number
	): { columns: Column[]; best: number } {
		const { starts, to, inCycle, maxCycle } = this.#part;
		const home: { layer: number; from: number; hop: number; total: number }[] = [];
		let best = nowhere;
		this.#enter(0, start, 0, -1);
		for (let layer = 0; layer < maxCycle && this.#reachedCount[layer]! > 0; layer++) {
			for (let i = 0; i < this.#reachedCount[layer]!; i++) {
				const v = this.#reached[layer]![i]!;
				const sofar = this.#best[layer]![v]!;
				this.work += starts[v + 1]! - starts[v]!;
				for (let hop = starts[v]!; hop < starts[v + 1]!; hop++) {
					const w = to[hop]!;
					if (w < start || inCycle[hop] === 0 || closed[w] === 1) continue;
					const total = sofar + worth[hop]!;
					if (w !== start) {
						if (layer + 1 < maxCycle) this.#enter(layer + 1, w, total, hop);
						continue;
					}
					best = Math.max(best, total);
					if (total > threshold) home.push({ layer, from: v, hop, total });
				}
			}
		}
		home.sort((a, b) => b.total - a.total);
		const columns = home.slice(0, walksKept).flatMap(({ layer, from, hop }) => {
			const walk = [...this.#walkTo(layer, from), hop];
			return this.#worthwhile(walk, worth, threshold);
		});
		this.#clear();
		return { columns, best };
	}

	/**
	 * The best walk from any open gift, at most maxChain hops long, and the chains and cycles worth more
	 * than `threshold` that the best walks consist of. Costs maxChain passes over the hops.
	 */
	chains(
		worth: Float64Array,
		giftPrice: Float64Array,
		closed: Uint8Array,
		threshold: number
	): { columns: Column[]; best: number } {
		const { starts, to, gift, maxChain } = this.#part;
		for (let v = 0; v < gift.length; v++) {
			if (gift[v] === 1 && closed[v] === 0) this.#enter(0, v, -giftPrice[v]!, -1);
		}
		const ends: { layer: number; at: number; total: number }[] = [];
		let best = nowhere;
		for (let layer = 0; layer < maxChain && this.#reachedCount[layer]! > 0; layer++) {
			for (let i = 0; i < this.#reachedCount[layer]!; i++) {
				const v = this.#reached[layer]![i]!;
				const sofar = this.#best[layer]![v]!;
				this.work += starts[v + 1]! - starts[v]!;
				for (let hop = starts[v]!; hop < starts[v + 1]!; hop++) {
					const w = to[hop]!;
					if (closed[w] === 0) this.#enter(layer + 1, w, sofar + worth[hop]!, hop);
				}
			}
			const tops = this.#tops(layer + 1, threshold);
			for (const at of tops)
				ends.push({ layer: layer + 1, at, total: this.#best[layer + 1]![at]! });
			for (let i = 0; i < this.#reachedCount[layer + 1]!; i++) {
				best = Math.max(best, this.#best[layer + 1]![this.#reached[layer + 1]![i]!]!);
			}
		}
		ends.sort((a, b) => b.total - a.total || a.layer - b.layer);
		const columns = ends
			.slice(0, chainsKept)
			.flatMap(({ layer, at }) =>
				this.#worthwhile(this.#walkTo(layer, at), worth, threshold, giftPrice)
			);
		this.#clear();
		return { columns, best };
	}

	#enter(layer: number, v: number, total: number, hop: number): void {
		const best = this.#best[layer]!;
		if (total <= best[v]!) return;
		if (best[v] === nowhere) this.#reached[layer]![this.#reachedCount[layer]!++] = v;
		best[v] = total;
		this.#last[layer]![v] = hop;
	}

	#walkTo(layer: number, at: number): number[] {
		const walk: number[] = [];
		for (; layer > 0; layer--) {
			const hop = this.#last[layer]![at]!;
			walk.push(hop);
			at = this.#part.from[hop]!;
		}
		return walk.reverse();
	}

	#tops(layer: number, threshold: number): number[] {
		const best = this.#best[layer]!;
		return [...this.#reached[layer]!.subarray(0, this.#reachedCount[layer]!)]
			.filter((v) => best[v]! > threshold)
			.sort((a, b) => best[b]! - best[a]!)
			.slice(0, chainsKept);
	}

	#worthwhile(
		walk: readonly number[],
		worth: Float64Array,
		threshold: number,
		giftPrice?: Float64Array
	): Column[] {
		return cutLoops(this.#part, walk)
			.filter((piece) => {
				const first = this.#part.from[piece[0]!]!;
				const paid = this.#part.gift[first] === 1 ? giftPrice![first]! : 0;
				return piece.reduce((sum, hop) => sum + worth[hop]!, -paid) > threshold;
			})
			.map((piece) => columnOf(this.#part, piece));
	}

	#clear(): void {
		for (let layer = 0; layer < this.#best.length; layer++) {
			const best = this.#best[layer]!;
			for (let i = 0; i < this.#reachedCount[layer]!; i++)
				best[this.#reached[layer]![i]!] = nowhere;
			this.#reachedCount[layer] = 0;
		}
	}
}

const walksKept = 3;
const chainsKept = 60;
