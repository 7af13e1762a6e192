import { THOUSAND, together } from './model.ts';
import type { Model } from './model.ts';

/** What one meeting of a pair costs, in thousandths times the weight of its term. */
export class PairCosts {
	readonly #model: Model;
	readonly #even: boolean;
	readonly #contact: number;
	readonly #organisation: number;
	/** What sharing a table against a rule costs while the search is under way. */
	readonly #penalty: number;

	constructor(model: Model) {
		const { weights, objective } = model.problem;
		this.#model = model;
		this.#even = objective === 'evenRepeats';
		this.#contact = weights.contacts;
		this.#organisation = weights.organisations * THOUSAND;
		// Low enough to be crossed on the way from one seating by the rules to another.
		this.#penalty = 2 * THOUSAND * Math.max(1, ...Object.values(weights));
	}

	/** A repeat's cost, or what stands for it where contacts weigh nothing; the scale of the search. */
	unit(): number {
		const { contacts, organisations, sectors } = this.#model.problem.weights;
		return THOUSAND * (contacts || Math.max(1, organisations, sectors));
	}

	/** Units of repetition, in thousandths, of a pair's meeting after `before` ones at this event. */
	repetition(a: number, b: number, before: number): number {
		const { past, people } = this.#model;
		const earlier = past ? past[a * people + b]! : 0;
		if (this.#even) return earlier + THOUSAND * before;
		return before === 0 ? Math.min(THOUSAND, earlier) : THOUSAND;
	}

	sameOrganisation(a: number, b: number): boolean {
		const { organisation } = this.#model;
		return organisation[a]! >= 0 && organisation[a] === organisation[b];
	}

	/** All that one more meeting costs a pair that has met `before` times at this event. */
	meeting(a: number, b: number, before: number): number {
		const { apart, people } = this.#model;
		if (together(this.#model, a, b)) return 0;
		return (
			this.#contact * this.repetition(a, b, before) +
			(this.sameOrganisation(a, b) ? this.#organisation : 0) +
			(apart !== null && apart[a * people + b] ? this.#penalty : 0)
		);
	}
}
