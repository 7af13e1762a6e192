import { evenFill, presentIn } from './fill.ts';
import type { Fill } from './fill.ts';
import type { Model } from './model.ts';
import { evenRepeatsBound, mostContactsBound } from './contact-bounds.ts';
import { pairsWithin } from './forced-repeats.ts';

/** What each term must cost in the open rounds at the least, in thousandths of its unit. */
export interface Bounds {
	contacts: number;
	/** Pairs of one organisation that must share a table. */
	organisations: number;
	/** No seating has more different pairs that meet, over all rounds. */
	contactsAtMost: number;
}

/** Proved by counting; see docs/seating.md. O(people² + rounds²). */
export function boundsOf(model: Model, fills: Fill[]): Bounds {
	const even = fills.map((_, round) => evenFill(model, model.held + round));
	const { contacts, contactsAtMost } =
		model.problem.objective === 'mostContacts'
			? mostContactsBound(model, even, fills)
			: evenRepeatsBound(model, even, fills);
	return { contacts, contactsAtMost, organisations: organisationBound(model) };
}

function organisationBound(model: Model): number {
	const { held, rounds, people, organisation, organisations, present, seats } = model;
	const tables = seats.filter((seat) => seat > 0).length;
	let bound = 0;
	for (let round = held; round < rounds; round++) {
		if (presentIn(model, round) === 0) continue;
		const count = new Int32Array(organisations);
		for (let person = 0; person < people; person++)
			if (present[round * people + person] && organisation[person]! >= 0)
				count[organisation[person]!]!++;
		count.forEach((size, at) => {
			bound += Math.max(0, pairsWithin(size, tables) - togetherPairs(model, round, at));
		});
	}
	return bound;
}

/** Pairs of one organisation that are kept together and so cost nothing. */
function togetherPairs(model: Model, round: number, of: number): number {
	let pairs = 0;
	for (const block of model.blocks) {
		const size = block.filter(
			(person) => model.present[round * model.people + person] && model.organisation[person] === of
		).length;
		pairs += (size * (size - 1)) / 2;
	}
	return pairs;
}
