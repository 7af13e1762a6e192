/** For one feature the offers that have it, with their weights, in growing typed arrays. */
export class Postings {
	slots = new Int32Array(4);
	weights = new Float32Array(4);
	length = 0;

	/** Appends an offer. Cost: constant on average. */
	add(slot: number, weight: number): void {
		if (this.length === this.slots.length) {
			const slots = new Int32Array(this.length * 2);
			const weights = new Float32Array(this.length * 2);
			slots.set(this.slots);
			weights.set(this.weights);
			this.slots = slots;
			this.weights = weights;
		}
		this.slots[this.length] = slot;
		this.weights[this.length++] = weight;
	}

	/** Takes an offer that is in the list out of it. Cost: linear in the length of the list. */
	remove(slot: number): void {
		const at = this.slots.subarray(0, this.length).indexOf(slot);
		const last = --this.length;
		this.slots[at] = this.slots[last] as number;
		this.weights[at] = this.weights[last] as number;
	}
}
