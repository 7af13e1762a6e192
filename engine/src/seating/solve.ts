import { Deadline, stopIfCancelled } from '../control.ts';
import { seededRandom } from '../random.ts';
import { anneal } from './anneal.ts';
import { Board } from './board.ts';
import { boundsOf } from './bounds.ts';
import { candidatesFor } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import { contradictions } from './contradictions.ts';
import type { SeatingControl } from './control.ts';
import type { SeatingInput } from './input.ts';
import { modelOf, THOUSAND } from './model.ts';
import type { Model } from './model.ts';
import { packCandidate, packOpenRounds } from './open-rounds.ts';
import { readProblem } from './read-input.ts';
import { infeasible, resultOf } from './report.ts';
import type { SeatingResult } from './result.ts';

/** Moves of the search after a design, after a plan or from nothing. */
const MOVES = 40_000_000;

/**
 * Seats people at tables over several rounds so that those who never met meet; see docs/seating.md.
 * The same input and seed give the same result unless `statistics.timedOut` says that the clock cut
 * the search.
 * @param input plain data as `seatingInput` describes it
 * @throws EngineInputError with one sentence where the input makes no sense
 * @throws EngineCancelledError when the caller asked to stop
 */
export async function solveSeating(
	input: SeatingInput,
	control: SeatingControl = {}
): Promise<SeatingResult> {
	const problem = readProblem(input);
	stopIfCancelled(control);
	const deadline = new Deadline(control, problem.timeLimitSeconds);
	const model = modelOf(problem);
	const reasons = contradictions(model);
	if (reasons.length > 0) return infeasible(model, reasons);
	const random = seededRandom(problem.seed);
	const packed = packOpenRounds(model, random);
	if ('reason' in packed) return infeasible(model, [packed.reason]);
	const { fills } = packed;
	const bounds = boundsOf(model, fills);
	const { weights } = problem;
	const enough =
		weights.contacts * bounds.contacts + weights.organisations * THOUSAND * bounds.organisations;
	const board = new Board(model, fills);
	const candidates = await candidatesFor(model, random, { deadline, control });
	const best = { rows: packed.rows, cost: Infinity, start: 'random', designed: 0, whole: false };
	const statistics = { moves: 0, starts: 0, timedOut: false };
	const total = movesFor(model) * candidates.reduce((sum, { share }) => sum + share, 0);
	for (const candidate of candidates) {
		// A design or a plan for all rounds is not beaten from nothing.
		if (best.cost <= enough || (candidate.name === 'random' && best.whole)) break;
		board.seat(packCandidate(model, fills, candidate, packed.rows, random));
		best.whole ||= candidate.whole;
		for (const { share, ...stage } of stagesFor(candidate)) {
			const found = await anneal(board, fills, {
				...stage,
				moves: Math.ceil(movesFor(model) * candidate.share * share),
				enough,
				deadline,
				random,
				control,
				progress: { done: statistics.moves, total, best: best.cost }
			});
			statistics.moves += found.moves;
			statistics.starts++;
			statistics.timedOut ||= found.timedOut;
			if (found.cost < best.cost) {
				const { name: start, designed } = candidate;
				Object.assign(best, { rows: found.rows, cost: found.cost, start, designed });
			}
			if (found.cost < Infinity) board.seat(found.rows);
		}
	}
	return resultOf(model, fills, bounds, best, statistics);
}

/** A part of the search on one start. */
interface Stage {
	from: number;
	/** Temperatures at its start and end, in units of one repeat. */
	hot: number;
	cold: number;
	/** Of the start's moves. */
	share: number;
}

/**
 * From nothing: most of the time where repeats are traded for each other, then cooling. A design's
 * rounds stay while those that it lacks are found; then everything may move a little.
 */
function stagesFor({ name, designed, wishes }: Candidate): Stage[] {
	const mixing = { from: 0, hot: 0.4, cold: 0.2, share: 0.7 };
	const cooling = { from: 0, hot: 0.25, cold: 0.05, share: 0.3 };
	if (name === 'random') return [mixing, cooling];
	if (designed > 0 && designed < wishes.length) return [{ ...mixing, from: designed }, cooling];
	return [{ ...cooling, share: 1 }];
}

/** Small problems need fewer moves, and in large ones each takes longer. */
function movesFor({ people, rounds, held }: Model): number {
	const pairs = people * people * Math.max(1, rounds - held);
	return Math.ceil(Math.min(MOVES, 4_000 * pairs) * Math.min(1, 60 / Math.max(1, people)));
}
