/** The best `size` entries seen so far by value, the earlier-numbered first among equals. */
export class BestList {
	readonly slots: number[] = [];
	readonly values: number[] = [];
	readonly #size: number;

	constructor(size: number) {
		this.#size = size;
	}

	/** The least value that could still enter. */
	get least(): number {
		return this.slots.length < this.#size ? 0 : (this.values.at(-1) ?? Infinity);
	}

	/** Puts an entry in its place. Cost: linear in `size`, which is small. */
	add(slot: number, value: number): void {
		let at = this.slots.length;
		while (at > 0 && this.#before(value, slot, at - 1)) at--;
		if (at >= this.#size) return;
		this.slots.splice(at, 0, slot);
		this.values.splice(at, 0, value);
		if (this.slots.length > this.#size) {
			this.slots.pop();
			this.values.pop();
		}
	}

	#before(value: number, slot: number, at: number): boolean {
		const other = this.values[at] as number;
		return value > other || (value === other && slot < (this.slots[at] as number));
	}
}
