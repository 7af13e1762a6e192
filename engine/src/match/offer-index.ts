import { offerScale } from './calibration.ts';
import { EngineInputError } from '../input-error.ts';
import type { Listing } from './listing.ts';
import { Postings } from './postings.ts';
import { textVector, type TextVector } from './text-vector.ts';

/** Dead slots are cleared away when they outnumber the living ones and this many. */
const deadAllowed = 1024;

/** The offers, each with its vector, and for each feature the offers that have it. */
export class OfferIndex {
	listings: (Listing | undefined)[] = [];
	vectors: TextVector[] = [];
	scales = new Float64Array(64);
	readonly #slotOf = new Map<string, number>();
	#postings = new Map<number, Postings>();
	#sums = new Float64Array(64);
	#touched = new Int32Array(64);

	/**
	 * Takes an offer in. Cost: linear in its text.
	 * @throws EngineInputError when there is one of that id
	 */
	add(offer: Listing): void {
		if (this.#slotOf.has(offer.id))
			throw new EngineInputError(`Two offers have the id "${offer.id}".`);
		this.#place(offer, textVector(offer.text, { category: offer.category }));
	}

	/** Takes an offer out; whether there was one of that id. */
	remove(id: string): boolean {
		const slot = this.#slotOf.get(id);
		if (slot === undefined) return false;
		this.#slotOf.delete(id);
		this.listings[slot] = undefined;
		for (const feature of this.vectors[slot]!.ids) this.#postings.get(feature)!.remove(slot);
		const dead = this.listings.length - this.#slotOf.size;
		if (dead > deadAllowed && dead > this.#slotOf.size) this.#rebuild();
		return true;
	}

	#place(offer: Listing, vector: TextVector): void {
		const slot = this.listings.length;
		this.listings.push(offer);
		this.vectors.push(vector);
		this.#slotOf.set(offer.id, slot);
		if (slot === this.scales.length) {
			const scales = new Float64Array(slot * 2);
			scales.set(this.scales);
			this.scales = scales;
			this.#sums = new Float64Array(slot * 2);
			this.#touched = new Int32Array(slot * 2);
		}
		this.scales[slot] = offerScale(vector.norm);
		vector.ids.forEach((feature, at) => {
			let postings = this.#postings.get(feature);
			if (!postings) this.#postings.set(feature, (postings = new Postings()));
			postings.add(slot, vector.weights[at] as number);
		});
	}

	#rebuild(): void {
		const { listings, vectors } = this;
		this.listings = [];
		this.vectors = [];
		this.#slotOf.clear();
		this.#postings = new Map();
		listings.forEach((offer, slot) => {
			if (offer) this.#place(offer, vectors[slot] as TextVector);
		});
	}

	/**
	 * Calls `visit(slot, likeness)` for every offer that shares a feature with the need.
	 * Cost: the lengths of the lists of the need's features.
	 */
	forEachLike(need: TextVector, visit: (slot: number, likeness: number) => void): void {
		const sums = this.#sums;
		const touched = this.#touched;
		let count = 0;
		for (let at = 0; at < need.ids.length; at++) {
			const postings = this.#postings.get(need.ids[at] as number);
			if (!postings) continue;
			const weight = need.weights[at] as number;
			const { slots, weights, length } = postings;
			for (let entry = 0; entry < length; entry++) {
				const slot = slots[entry] as number;
				if (sums[slot] === 0) touched[count++] = slot;
				sums[slot] = (sums[slot] as number) + weight * (weights[entry] as number);
			}
		}
		for (let at = 0; at < count; at++) {
			const slot = touched[at] as number;
			visit(slot, ((sums[slot] as number) * (this.scales[slot] as number)) / need.norm);
			sums[slot] = 0;
		}
	}
}
