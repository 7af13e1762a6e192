const usualLimit = 50_000;

/** What was worked out for words, kept for the next time; forgets all when there are too many. */
export class WordCache<Value> extends Map<string, Value> {
	readonly #limit: number;

	constructor(limit = usualLimit) {
		super();
		this.#limit = limit;
	}

	override set(word: string, value: Value): this {
		if (this.size >= this.#limit) this.clear();
		return super.set(word, value);
	}
}
