import { readFileSync } from 'node:fs';
import type { SeatingInput } from '../src/seating/index.ts';
import { seededRandom } from '../src/random.ts';
import { benchData } from './report.ts';

/** An instance of the social golfer problem; see the data's own description. */
export interface GolferInstance {
	id: string;
	g: number;
	s: number;
	w: number;
	n: number;
	best_known_conflicts: number;
	lower_bound: number;
	lower_bound_pairs: number;
	keep_apart_groups?: number[][];
}

export const golferInstances = (
	JSON.parse(readFileSync(`${benchData}/seating/instances.json`, 'utf8')) as {
		instances: GolferInstance[];
	}
).instances;

/** What plain annealing reached in 20 s where no construction is known, as published with the data. */
export const annealed: Record<string, { conflicts: number; pairs?: number }> = {
	'5-6-4': { conflicts: 15, pairs: 30 },
	'4-8-4': { conflicts: 48, pairs: 96 },
	'4-6-5': { conflicts: 44, pairs: 80 },
	'6-8-5': { conflicts: 71, pairs: 120 },
	'5-4-6': { conflicts: 6 },
	'8-4-11': { conflicts: 51 }
};

const person = (at: number) => `p${at}`;

export function seatingInputOf(
	{ g, w, n, keep_apart_groups = [] }: GolferInstance,
	objective: SeatingInput['objective']
): SeatingInput {
	return {
		people: Array.from({ length: n }, (_, at) => ({ id: person(at) })),
		tables: { count: g },
		rounds: w,
		keepApart: keep_apart_groups.map((group) => group.map(person)),
		objective
	};
}

/** A gathering of three sectors of unlike size, with rules, past meetings and late comers. */
export function gathering(
	people: number,
	tables: number,
	rounds: number,
	seed: number
): SeatingInput {
	const random = seededRandom(seed);
	const below = (limit: number) => Math.floor(random() * limit);
	const some = (size: number) => Array.from({ length: size }, () => person(below(people)));
	const sectors = ['administration', 'business', 'business', 'social', 'social'];
	return {
		people: Array.from({ length: people }, (_, at) => ({
			id: person(at),
			sector: sectors[below(sectors.length)]!,
			organisation: `o${below(people / 4)}`,
			absent: random() < 0.05 ? [1] : []
		})),
		tables: { count: tables },
		rounds,
		keepApart: Array.from({ length: people / 15 }, () => some(2)),
		keepTogether: Array.from({ length: people / 50 }, () => some(2)),
		fixed: [{ person: person(0), table: '1' }],
		past: Array.from({ length: people }, (_, at) => ({
			people: some(4),
			weight: [1, 0.5, 0.25][at % 3]!
		}))
	};
}
