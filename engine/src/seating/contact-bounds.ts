import type { Fill } from './fill.ts';
import { THOUSAND, together } from './model.ts';
import type { Model } from './model.ts';
import { PairCosts } from './pair-costs.ts';
import { forcedRepeats } from './forced-repeats.ts';

/** The pairs that can still meet: there in one open round, not kept apart, not kept together. */
function* openPairs(model: Model): Iterable<[number, number]> {
	const { people, apart, present, held, rounds } = model;
	for (let a = 0; a < people; a++)
		for (let b = 0; b < a; b++) {
			if (together(model, a, b) || (apart !== null && apart[a * people + b])) continue;
			for (let round = held; round < rounds; round++)
				if (present[round * people + a] && present[round * people + b]) {
					yield [a, b];
					break;
				}
		}
}

/** How often each pair met in the held rounds. */
export function heldMeetings({ people, held, heldTable }: Model): Uint8Array {
	const met = new Uint8Array(people * people);
	for (let round = 0; round < held; round++)
		for (let a = 0; a < people; a++)
			for (let b = 0; b < people; b++) {
				const table = heldTable[round * people + a]!;
				if (a !== b && table >= 0 && table === heldTable[round * people + b])
					met[a * people + b]!++;
			}
	return met;
}

/** Meetings that the open rounds make at the least, those within blocks left out. */
function openMeetings(model: Model, fills: Fill[]): number {
	const { held, people, present } = model;
	return fills.reduce((sum, { least, most }, index) => {
		const there = present.subarray((held + index) * people, (held + index + 1) * people);
		let more = there.reduce((all, one) => all + one, 0) - least.reduce((all, one) => all + one, 0);
		least.forEach((size, table) => {
			const full = more > 0 && most[table]! > size ? size + 1 : size;
			if (full > size) more--;
			sum += (full * (full - 1)) / 2;
		});
		for (const block of model.blocks) {
			const size = block.filter((person) => there[person]).length;
			sum -= (size * (size - 1)) / 2;
		}
		return sum;
	}, 0);
}

/**
 * `mostContacts`: of T meetings in the open rounds those of a new pair are worth most. They are at
 * most the pairs left, at most what each person's seats allow, and T less the repeats that two
 * rounds force (more seats at a table than tables).
 */
export function mostContactsBound(model: Model, fills: Fill[], allowed: Fill[]) {
	const { people, rounds, held } = model;
	const costs = new PairCosts(model);
	const met = heldMeetings(model);
	const meetings = openMeetings(model, fills);
	const worth: number[][] = Array.from({ length: people }, () => []);
	let pairs = 0;
	let already = 0;
	let all = 0;
	for (let at = 0; at < met.length; at++) if (met[at]! > 0) already++;
	for (const [a, b] of openPairs(model)) {
		if (met[a * people + b]! > 0) continue;
		const value = THOUSAND - costs.repetition(a, b, 0);
		worth[a]!.push(value);
		worth[b]!.push(value);
		pairs++;
		all += value;
	}
	const largest = allowed.map(({ most }) => most.reduce((a, b) => Math.max(a, b), 0));
	let bySeats = 0;
	let seats = 0;
	worth.forEach((values, person) => {
		let places = 0;
		for (let round = held; round < rounds; round++)
			if (model.present[round * people + person]) places += Math.max(0, largest[round - held]! - 1);
		values.sort((a, b) => b - a);
		for (const value of values.slice(0, places)) bySeats += value;
		seats += Math.min(places, values.length);
	});
	let forced = 0;
	for (let round = Math.max(held, 1); round < rounds; round++) {
		let most = 0;
		for (let before = 0; before < round; before++)
			most = Math.max(most, forcedRepeats(model, fills, before, round));
		forced += most;
	}
	const fresh = Math.min(all, Math.floor(bySeats / 2));
	const distinct = Math.min(pairs, Math.floor(seats / 2));
	// Where only the seats bind, uneven tables make more meetings than even ones.
	const fixed = allowed.every(({ even }) => even);
	return {
		contacts: Math.max(forced * THOUSAND, meetings * THOUSAND - fresh),
		contactsAtMost: already / 2 + (fixed ? Math.min(distinct, meetings - forced) : distinct)
	};
}

/**
 * `evenRepeats`: each further meeting of a pair costs one more, so T meetings cost the least where
 * they are spread over the cheapest pairs; and every pair of rounds forces some.
 */
export function evenRepeatsBound(model: Model, fills: Fill[], allowed: Fill[]) {
	const { people, rounds, held } = model;
	const costs = new PairCosts(model);
	const met = heldMeetings(model);
	const meetings = openMeetings(model, fills);
	const first: number[] = [];
	for (const [a, b] of openPairs(model)) first.push(costs.repetition(a, b, met[a * people + b]!));
	let forced = 0;
	for (let round = held; round < rounds; round++)
		for (let before = 0; before < round; before++)
			forced += forcedRepeats(model, fills, before, round);
	const { contactsAtMost } = mostContactsBound(model, fills, allowed);
	return { contacts: Math.max(forced * THOUSAND, spread(first, meetings)), contactsAtMost };
}

/** The least that so many meetings cost if the k-th of a pair costs its first one's and k − 1 more. */
function spread(first: number[], meetings: number): number {
	if (first.length === 0) return 0;
	const upTo = (level: number) =>
		first.reduce(
			(sum, cost) => sum + (cost > level ? 0 : Math.floor((level - cost) / THOUSAND) + 1),
			0
		);
	let [low, high] = [-1, 2_000_000 + THOUSAND * meetings];
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (upTo(middle) >= meetings) high = middle;
		else low = middle;
	}
	let [total, count] = [0, 0];
	for (const cost of first) {
		if (cost > low) continue;
		const times = Math.floor((low - cost) / THOUSAND) + 1;
		count += times;
		total += times * cost + (THOUSAND * times * (times - 1)) / 2;
	}
	return total + (meetings - count) * high;
}
