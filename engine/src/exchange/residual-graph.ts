import type { FlowNetwork } from './circulation.ts';

/**
 * The residual graph of a flow with its node prices: every arc twice, forward and back, side by side
 * with the others that leave its node. Costs are gains negated, times `scale`, so that an error below
 * one unit means none.
 */
export class ResidualGraph {
	readonly #nodes: number;
	readonly #scale: number;
	readonly #starts: Int32Array;
	readonly #heads: Int32Array;
	readonly #twin: Int32Array;
	readonly #left: Int32Array;
	readonly #cost: Float64Array;
	readonly #forward: Int32Array;
	readonly #capacity: Int32Array;
	readonly #price: Float64Array;
	readonly #excess: Float64Array;
	readonly #current: Int32Array;
	/** Nodes with excess, first in first out, in a ring. */
	readonly #queue: Int32Array;
	#queueStart = 0;
	#queueLength = 0;
	#relabels = 0;

	constructor({ nodes, from, to, capacity, gain }: FlowNetwork, scale: number) {
		const arcs = from.length;
		this.#nodes = nodes;
		this.#scale = scale;
		this.#starts = new Int32Array(nodes + 1);
		for (let arc = 0; arc < arcs; arc++) {
			this.#starts[from[arc]! + 1]!++;
			this.#starts[to[arc]! + 1]!++;
		}
		for (let node = 0; node < nodes; node++) this.#starts[node + 1]! += this.#starts[node]!;
		const next = this.#starts.slice(0, nodes);
		this.#heads = new Int32Array(2 * arcs);
		this.#twin = new Int32Array(2 * arcs);
		this.#left = new Int32Array(2 * arcs);
		this.#cost = new Float64Array(2 * arcs);
		this.#forward = new Int32Array(arcs);
		for (let arc = 0; arc < arcs; arc++) {
			const out = next[from[arc]!]!++;
			const back = next[to[arc]!]!++;
			this.#heads[out] = to[arc]!;
			this.#heads[back] = from[arc]!;
			this.#twin[out] = back;
			this.#twin[back] = out;
			this.#left[out] = capacity[arc]!;
			this.#cost[out] = -gain[arc]! * scale;
			this.#cost[back] = gain[arc]! * scale;
			this.#forward[arc] = out;
		}
		this.#capacity = capacity;
		this.#price = new Float64Array(nodes);
		this.#excess = new Float64Array(nodes);
		this.#current = new Int32Array(nodes);
		this.#queue = new Int32Array(nodes + 1);
	}

	largestCost(): number {
		return this.#cost.reduce((most, cost) => Math.max(most, Math.abs(cost)), 0);
	}

	hasExcess(): boolean {
		return this.#queueLength > 0;
	}

	/** Fills every residual arc that gains at the prices, which may leave nodes with excess. */
	saturate(): void {
		for (let node = 0; node < this.#nodes; node++) {
			this.#current[node] = this.#starts[node]!;
			for (let k = this.#starts[node]!; k < this.#starts[node + 1]!; k++) {
				const left = this.#left[k]!;
				if (left > 0 && this.#reducedCost(node, k) < 0) this.#move(node, k, left);
			}
		}
		this.#relabels = 0;
		for (let node = 0; node < this.#nodes; node++) if (this.#excess[node]! > 0) this.#enqueue(node);
	}

	/** Rids the first node in the queue of its excess and returns the number of arcs looked at. */
	discharge(error: number): number {
		const node = this.#queue[this.#queueStart]!;
		this.#queueStart = (this.#queueStart + 1) % this.#queue.length;
		this.#queueLength--;
		const end = this.#starts[node + 1]!;
		let work = 0;
		while (this.#excess[node]! > 0) {
			let k = this.#current[node]!;
			for (; k < end && this.#excess[node]! > 0; k++) {
				work++;
				if (this.#left[k]! === 0 || this.#reducedCost(node, k) >= 0) continue;
				const head = this.#heads[k]!;
				const had = this.#excess[head]!;
				this.#move(node, k, Math.min(this.#excess[node]!, this.#left[k]!));
				if (had <= 0 && this.#excess[head]! > 0) this.#enqueue(head);
			}
			if (this.#excess[node]! === 0) {
				this.#current[node] = Math.max(this.#starts[node]!, k - 1);
				break;
			}
			work += this.#relabel(node, error);
		}
		if (this.#relabels > this.#nodes) {
			this.#relabels = 0;
			work += this.updatePrices(error);
		}
		return work;
	}

	/**
	 * Lowers each node's price by its distance, in steps of `error`, to a node that lacks flow, so that
	 * excess finds its way. Returns the number of arcs looked at.
	 */
	updatePrices(error: number): number {
		const far = 1 << 30;
		const distance = new Int32Array(this.#nodes).fill(far);
		const buckets: number[][] = [[]];
		let waiting = 0;
		for (let node = 0; node < this.#nodes; node++) {
			if (this.#excess[node]! > 0) waiting++;
			if (this.#excess[node]! >= 0) continue;
			distance[node] = 0;
			buckets[0]!.push(node);
		}
		if (waiting === 0) return 0;
		let work = this.#nodes;
		let last = 0;
		const done = new Uint8Array(this.#nodes);
		for (let at = 0; at < buckets.length && waiting > 0; at++) {
			const bucket = buckets[at];
			if (!bucket) continue;
			for (let i = 0; i < bucket.length; i++) {
				const node = bucket[i]!;
				if (done[node] === 1 || distance[node] !== at) continue;
				done[node] = 1;
				last = at;
				if (this.#excess[node]! > 0) waiting--;
				for (let k = this.#starts[node]!; k < this.#starts[node + 1]!; k++) {
					work++;
					const back = this.#twin[k]!;
					const tail = this.#heads[k]!;
					if (this.#left[back]! === 0 || done[tail] === 1) continue;
					const steps = Math.floor(this.#reducedCost(tail, back) / error) + 1;
					const reached = at + Math.max(0, steps);
					if (reached >= distance[tail]! || reached > this.#nodes * shortestSteps) continue;
					distance[tail] = reached;
					(buckets[reached] ??= []).push(tail);
				}
			}
			buckets[at] = [];
		}
		for (let node = 0; node < this.#nodes; node++) {
			const steps = done[node] === 1 ? distance[node]! : last + 1;
			this.#price[node]! -= steps * error;
			this.#current[node] = this.#starts[node]!;
		}
		return work;
	}

	/** Units on each of the network's arcs. */
	flow(): Int32Array {
		return Int32Array.from(this.#forward, (out, arc) => this.#capacity[arc]! - this.#left[out]!);
	}

	scaledPrices(): Float64Array {
		return this.#price.map((price) => price / this.#scale);
	}

	#reducedCost(node: number, k: number): number {
		return this.#cost[k]! + this.#price[node]! - this.#price[this.#heads[k]!]!;
	}

	#move(node: number, k: number, units: number): void {
		this.#left[k]! -= units;
		this.#left[this.#twin[k]!]! += units;
		this.#excess[node]! -= units;
		this.#excess[this.#heads[k]!]! += units;
	}

	#enqueue(node: number): void {
		this.#queue[(this.#queueStart + this.#queueLength) % this.#queue.length] = node;
		this.#queueLength++;
	}

	/** Lowers the price of a node until one of its arcs gains. */
	#relabel(node: number, error: number): number {
		let highest = -Infinity;
		for (let k = this.#starts[node]!; k < this.#starts[node + 1]!; k++) {
			if (this.#left[k]! === 0) continue;
			const reach = this.#price[this.#heads[k]!]! - this.#cost[k]!;
			if (reach > highest) highest = reach;
		}
		this.#price[node] = highest - error;
		this.#current[node] = this.#starts[node]!;
		this.#relabels++;
		return this.#starts[node + 1]! - this.#starts[node]!;
	}
}

/** A price update looks no further than this many steps for each node. */
const shortestSteps = 3;
