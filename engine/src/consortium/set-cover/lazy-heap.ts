/**
 * A heap of places 0..n − 1 by scores that can only grow after they were taken: a score is renewed
 * when its place reaches the top (Minoux 1978). Equal scores go by place.
 */
export class LazyHeap {
	readonly #places: Int32Array;
	readonly #scores: Float64Array;
	readonly #score: (place: number) => number;
	#size: number;

	constructor(count: number, score: (place: number) => number) {
		this.#score = score;
		this.#size = count;
		this.#places = Int32Array.from({ length: count }, (_, place) => place);
		this.#scores = Float64Array.from({ length: count }, (_, place) => score(place));
		for (let at = (count >> 1) - 1; at >= 0; at--) this.#sink(at);
	}

	/** Removes and returns the place with the least score. */
	takeLeast(): number {
		for (;;) {
			const place = this.#places[0]!;
			const fresh = this.#score(place);
			if (fresh <= this.#scores[place]!) {
				this.#places[0] = this.#places[--this.#size]!;
				this.#sink(0);
				return place;
			}
			this.#scores[place] = fresh;
			this.#sink(0);
		}
	}

	#before(a: number, b: number): boolean {
		const difference = this.#scores[a]! - this.#scores[b]!;
		return difference < 0 || (difference === 0 && a < b);
	}

	#sink(from: number): void {
		const places = this.#places;
		const place = places[from]!;
		let at = from;
		for (;;) {
			let child = 2 * at + 1;
			if (child >= this.#size) break;
			if (child + 1 < this.#size && this.#before(places[child + 1]!, places[child]!)) child++;
			if (!this.#before(places[child]!, place)) break;
			places[at] = places[child]!;
			at = child;
		}
		places[at] = place;
	}
}
