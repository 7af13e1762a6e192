import { breathe } from '../../control.ts';
import type { Deadline } from '../../control.ts';
import { seededRandom } from '../../random.ts';
import type { SeatingControl } from '../control.ts';
import type { Design } from './design.ts';
import { pairOrbits } from './pair-orbits.ts';
import { Starters } from './starter-state.ts';
import { turned } from './symmetry.ts';
import type { Symmetry } from './symmetry.ts';
import { unmetOrder } from './unmet-order.ts';

const CHUNK = 50_000;
/** Moves at one temperature. */
const STEP = 2_000;

export interface StarterSearch {
	moves: number;
	seed: number;
	deadline: Deadline;
	control: SeatingControl;
	onMoves(moves: number): void;
}

/**
 * Looks for starters that, turned, make a schedule without repeats (starter-adder methods; Bose
 * 1939's method of differences), by annealing over one starter instead of all rounds: the search
 * space shrinks to that of the differences. Null when this search found none, which proves nothing.
 */
export async function searchStarters(
	symmetry: Symmetry,
	{ moves, seed, deadline, control, onMoves }: StarterSearch
): Promise<Design | null> {
	const random = seededRandom(seed);
	const state = new Starters(symmetry, pairOrbits(symmetry));
	if (!state.scatter(random)) return null;
	const { inner, starters } = symmetry;
	const [hot, cold] = [0.9 * inner, 0.11 * inner];
	const nothing = 1e-9;
	for (let done = 0; done < moves && state.repeats > nothing; done += STEP) {
		if (done % CHUNK === 0) {
			if (deadline.secondsLeft() <= 0) return null;
			onMoves(CHUNK);
			await breathe(control);
		}
		const heat = hot * (cold / hot) ** (done / moves);
		for (let move = 0; move < STEP && state.repeats > nothing; move++) {
			const starter = Math.floor(random() * starters);
			const a = Math.floor(random() * state.points);
			const b = Math.floor(random() * state.points);
			const [orbitA, orbitB] = [state.orbitOf[a]!, state.orbitOf[b]!];
			if (orbitA === orbitB || state.orbits[orbitA]!.length !== state.orbits[orbitB]!.length)
				continue;
			const change = state.swap(starter, a, b);
			if (change > 0 && random() >= Math.exp(-change / heat)) state.swap(starter, b, a);
		}
	}
	return state.repeats > nothing ? null : turnAll(symmetry, state);
}

function turnAll(symmetry: Symmetry, state: Starters): Design {
	const { tables, size, length, starters } = symmetry;
	const rounds: Int32Array[] = [];
	for (let starter = 0; starter < starters; starter++) {
		const row = state.row(starter);
		for (let step = 0; step < length; step++) {
			const round = new Int32Array(state.points);
			row.forEach((table, point) => (round[turned(symmetry, point, step)] = table));
			rounds.push(round);
		}
	}
	return { name: 'starter', tables, size, rounds, order: unmetOrder(rounds) };
}
