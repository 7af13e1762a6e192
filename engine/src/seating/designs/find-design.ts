import type { Deadline } from '../../control.ts';
import type { SeatingControl } from '../control.ts';
import type { Design } from './design.ts';
import { mostRounds } from './design.ts';
import { roundRobin } from './round-robin.ts';
import { searchStarters } from './starter-search.ts';
import { symmetriesFor } from './symmetry.ts';
import type { Symmetry } from './symmetry.ts';
import { transversal } from './transversal.ts';

/** Seats looked at in all searches together: some seconds. */
const LOOKS = 120_000_000;

/**
 * A schedule without repeats for these tables, of `rounds` rounds or as many as are found; null
 * where none is known. First what algebra gives at once, then a search for starters.
 */
export async function findDesign(
	tables: number,
	size: number,
	rounds: number,
	context: { seed: number; deadline: Deadline; control: SeatingControl }
): Promise<Design | null> {
	if (size < 2 || rounds < 2 || tables < size) return null;
	if (size === 2) return roundRobin(tables);
	const algebraic = transversal(tables, size);
	const known = algebraic?.rounds.length ?? 1;
	const wanted = Math.min(rounds, mostRounds(tables, size));
	let spent = 0;
	for (let target = wanted; target > known && target > 1; target--)
		for (const { symmetry, moves } of attempts(tables, size, target)) {
			const { deadline, control } = context;
			if (spent > LOOKS || deadline.secondsLeft() <= 0) return algebraic;
			const design = await searchStarters(symmetry, {
				moves,
				seed: context.seed + spent,
				deadline,
				control,
				onMoves(made) {
					spent += made * size * symmetry.inner;
					control.onProgress?.({ phase: 'design', done: Math.min(spent, LOOKS), total: LOOKS });
				}
			});
			if (design) return design;
		}
	return algebraic;
}

/** Short searches through all symmetries, then longer ones, the plain symmetries before the rest. */
function attempts(tables: number, size: number, rounds: number) {
	const all = symmetriesFor(tables, size, rounds);
	const plain = all.filter(({ inner }) => inner === 1);
	const inward = all.filter(({ inner }) => inner > 1);
	const pass = (list: Symmetry[], moves: number) => list.map((symmetry) => ({ symmetry, moves }));
	return [
		...pass(all, 200_000),
		...pass(plain, 600_000),
		...pass(inward.slice(0, 3), 300_000),
		...pass(plain, 2_000_000),
		...pass(inward, 500_000),
		...pass(plain, 2_000_000)
	];
}
