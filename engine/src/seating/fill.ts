import type { Model } from './model.ts';

/** How many may sit at each table of a round. */
export interface Fill {
	least: Int32Array;
	most: Int32Array;
	/** Sizes differ by at most one, as far as the seats allow. */
	even: boolean;
}

/** Fills the tables evenly: all to a level, the larger ones one more where people are left. */
export function evenFill(model: Model, round: number): Fill {
	const { seats } = model;
	const people = presentIn(model, round);
	const upTo = (level: number) => seats.reduce((sum, seat) => sum + Math.min(seat, level), 0);
	let level = 0;
	while (level < people && upTo(level + 1) <= people) level++;
	return {
		least: seats.map((seat) => Math.min(seat, level)),
		most: seats.map((seat) => Math.min(seat, upTo(level) === people ? level : level + 1)),
		even: true
	};
}

/** Any number up to the seats. */
export function seatsFill({ seats }: Model): Fill {
	return { least: new Int32Array(seats.length), most: seats, even: false };
}

/** How many people are there in a round. */
export function presentIn({ present, people }: Model, round: number): number {
	let sum = 0;
	for (let at = round * people; at < (round + 1) * people; at++) sum += present[at]!;
	return sum;
}
