import { breathe } from '../control.ts';
import type { Deadline } from '../control.ts';
import type { SeatingControl } from './control.ts';
import type { Design } from './designs/design.ts';
import type { Model } from './model.ts';
import { heldMeetings } from './contact-bounds.ts';
import { THOUSAND } from './model.ts';
import { PairCosts } from './pair-costs.ts';

/** Exchanges tried for each point of the design. */
const TRIES = 400;
/** Exchanges between two looks for an abort. */
const CHUNK = 2_000;
/** Pairs looked at in all exchanges. */
const LOOKS = 40_000_000;

/**
 * Which point of a design each person takes, so that the design's meetings break no rule and cost
 * least: people who should not meet take points that never meet. First all who are alike in a row
 * (kept apart, sector, organisation) over the design's own order, then exchanges of two people's
 * whole schedules (a quadratic assignment, local search). O(tries × points²).
 */
export async function relabel(
	model: Model,
	design: Design,
	rounds: number,
	random: () => number,
	{ deadline, control }: { deadline: Deadline; control: SeatingControl }
): Promise<Int32Array> {
	const points = design.order.length;
	const unmet = new UnmetCosts(model);
	const met = meetings(design, rounds);
	const personAt = new Int32Array(points).fill(-1);
	alike(model).forEach(
		(person, index) => (personAt[design.order[leaveOut(model, design) + index]!] = person)
	);
	const cost = (person: number, at: number, but: number) => {
		let sum = 0;
		if (person < 0) return sum;
		for (let point = 0; point < points; point++)
			if (point !== at && point !== but && met[at * points + point] && personAt[point]! >= 0)
				sum += unmet.of(person, personAt[point]!);
		return sum;
	};
	if (unmet.none) return personAt;
	const tries = Math.min(TRIES * points, Math.ceil(LOOKS / points));
	for (let attempt = 0; attempt < tries; attempt++) {
		if (attempt % CHUNK === 0) {
			if (deadline.secondsLeft() <= 0) break;
			control.onProgress?.({ phase: 'design', done: attempt, total: tries });
			await breathe(control);
		}
		const a = Math.floor(random() * points);
		const b = Math.floor(random() * points);
		const [p, q] = [personAt[a]!, personAt[b]!];
		if (p === q) continue;
		const change = cost(q, a, b) + cost(p, b, a) - cost(p, a, b) - cost(q, b, a);
		if (change > 0) continue;
		personAt[a] = q;
		personAt[b] = p;
	}
	return personAt;
}

/** Points that nobody takes are the design's first ones, which never meet each other. */
function leaveOut({ people }: Model, design: Design): number {
	return design.order.length - people;
}

/** What it costs that two people meet once, beside being a repeat; −1 is nobody. */
class UnmetCosts {
	readonly none: boolean;
	readonly #cost: Int32Array;
	readonly #people: number;

	constructor(model: Model) {
		const { people, held, fixedTable, rounds, sectors, sector } = model;
		const costs = new PairCosts(model);
		const cells = people * people;
		this.#cost = new Int32Array(cells);
		this.#people = people;
		const met = heldMeetings(model);
		const { weights } = model.problem;
		for (let a = 0; a < people; a++)
			for (let b = 0; b < people; b++) {
				if (a === b) continue;
				let cost = costs.meeting(a, b, met[a * people + b]!);
				for (let round = held; round < rounds; round++) {
					const [x, y] = [fixedTable[round * people + a]!, fixedTable[round * people + b]!];
					if (x >= 0 && y >= 0 && x !== y) cost += 6 * costs.unit();
				}
				if (sectors > 1 && sector[a]! >= 0 && sector[a] === sector[b])
					cost += (weights.sectors * THOUSAND) / 2;
				this.#cost[a * people + b] = cost;
			}
		this.none = this.#cost.every((cost) => cost === 0);
	}

	of(a: number, b: number): number {
		return this.#cost[a * this.#people + b]!;
	}
}

/** [points × points]: 1 where two points meet in the first rounds. */
function meetings(design: Design, rounds: number): Uint8Array {
	const points = design.order.length;
	const met = new Uint8Array(points * points);
	for (const row of design.rounds.slice(0, rounds))
		for (let a = 0; a < points; a++)
			for (let b = 0; b < points; b++) if (a !== b && row[a] === row[b]) met[a * points + b] = 1;
	return met;
}

/** The people in an order in which those who are alike lie together. */
function alike({ people, problem, personIndex, sector, organisation }: Model): number[] {
	const group = new Int32Array(people).fill(-1);
	[...problem.keepApart]
		.sort((a, b) => b.length - a.length)
		.forEach((ids, index) => {
			for (const id of ids) {
				const person = personIndex.get(id)!;
				if (group[person]! < 0) group[person] = index;
			}
		});
	const rank = (person: number) => (group[person]! < 0 ? Infinity : group[person]!);
	return Array.from({ length: people }, (_, index) => index).sort(
		(a, b) =>
			(rank(a) === rank(b) ? 0 : rank(a) - rank(b)) ||
			sector[a]! - sector[b]! ||
			organisation[a]! - organisation[b]! ||
			a - b
	);
}
