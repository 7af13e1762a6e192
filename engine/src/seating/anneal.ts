import type { SeatingControl } from './control.ts';
import type { Board } from './board.ts';
import { moveBlock } from './block-moves.ts';
import type { Fill } from './fill.ts';
import { breathe } from '../control.ts';
import type { Deadline } from '../control.ts';

/** Moves between two looks at the clock; some 20 ms. */
const CHUNK = 60_000;

export interface Annealing {
	moves: number;
	/** Earlier rounds stay as they are; counted from 0 among the open ones. */
	from: number;
	/** Temperatures at the start and the end, in units of one repeat. */
	hot: number;
	cold: number;
	/** The cost at which nothing better can be found. */
	enough: number;
	deadline: Deadline;
	random: () => number;
	control: SeatingControl;
	/** Moves made before and after this annealing, for progress. */
	progress: { done: number; total: number; best: number };
}

/** The best seating found: the table of each person by round. */
export interface Best {
	rows: Int32Array[];
	cost: number;
	moves: number;
	timedOut: boolean;
}

/**
 * Simulated annealing (Kirkpatrick, Gelatt, Vecchi 1983) from what is on the board: two seats of a
 * round change hands, or a block kept together changes tables. Only seatings that keep every rule
 * count as found. O(table size) a move.
 */
export async function anneal(board: Board, fills: Fill[], options: Annealing): Promise<Best> {
	const { random, moves, from: start, hot, cold, enough, deadline, control, progress } = options;
	const open = openRounds(board, fills).filter(({ index }) => index >= start);
	const best = { cost: board.broken > 0 ? Infinity : board.cost, moves: 0, timedOut: false };
	const found = board.seatOf.slice();
	const keep = () => {
		if (board.broken > 0 || board.cost >= best.cost) return;
		best.cost = board.cost;
		found.set(board.seatOf);
	};
	const heatAtStart = hot * board.unit;
	const fall = Math.log(cold / hot);
	while (open.length > 0 && best.moves < moves && best.cost > enough) {
		if (deadline.secondsLeft() <= 0) {
			best.timedOut = true;
			break;
		}
		const end = Math.min(moves, best.moves + CHUNK);
		const heat = heatAtStart * Math.exp((fall * best.moves) / moves);
		const accept = (cost: number) =>
			cost <= 0 || (cost < 20 * heat && random() < Math.exp(-cost / heat));
		for (; best.moves < end && best.cost > enough; best.moves++) {
			const round = open[(random() * open.length) | 0]!;
			if (round.blocks.length > 0 && random() < round.blockShare) {
				// A block's move is tried on the board itself, so the best must be safe before.
				keep();
				moveBlock(board, round, accept, random);
				continue;
			}
			const from = round.seats[(random() * round.seats.length) | 0]!;
			const to = round.seats[(random() * round.seats.length) | 0]!;
			if (!mayChange(board, round, from, to)) continue;
			const cost = board.swapCost(round.index, from, to);
			if (!accept(cost)) continue;
			if (cost > 0) keep();
			board.swap(round.index, from, to, cost);
			if (board.cost <= enough) keep();
		}
		keep();
		control.onProgress?.({
			phase: 'improve',
			done: progress.done + best.moves,
			total: progress.total,
			best: Math.min(progress.best, best.cost) / 1000,
			bound: enough / 1000
		});
		await breathe(control);
	}
	return { ...best, rows: rowsFrom(board, found) };
}

/** A round in which something can move. */
export interface OpenRound {
	index: number;
	/** Seats whose person no rule binds to the table, the empty ones among them. */
	seats: number[];
	/** Blocks of two or more that may change tables. */
	blocks: number[][];
	/** How often a block is tried rather than a seat. */
	blockShare: number;
	fill: Fill;
}

function openRounds(board: Board, fills: Fill[]): OpenRound[] {
	const { people, blocks, held, fixedTable, present, tables } = board.model;
	return fills
		.map((fill, index) => {
			const at = (held + index) * people;
			const there = blocks.map((block) => block.filter((person) => present[at + person]));
			const free = there.filter((block) => block.every((person) => fixedTable[at + person]! < 0));
			const loose = new Set(free.filter(({ length }) => length === 1).flat());
			const [start, end] = [
				board.seatsOf(index, 0)[0],
				board.first[index * (tables + 1) + tables]!
			];
			const seats: number[] = [];
			for (let seat = start; seat < end; seat++)
				if (board.person[seat]! < 0 || loose.has(board.person[seat]!)) seats.push(seat);
			const whole = free.filter(({ length }) => length > 1);
			const blockShare = Math.min(0.1, whole.length / Math.max(1, seats.length));
			return { index, seats, blocks: whole, blockShare, fill };
		})
		.filter(({ seats }) => seats.length > 1);
}

/** Whether two seats may change hands: other tables, not both empty, no table below its least. */
function mayChange(board: Board, { index, fill }: OpenRound, from: number, to: number): boolean {
	const [a, b] = [board.person[from]!, board.person[to]!];
	const [tableA, tableB] = [board.tableOfSeat[from]!, board.tableOfSeat[to]!];
	if (tableA === tableB) return false;
	if (a >= 0 && b >= 0) return true;
	if (a < 0 && b < 0) return false;
	const left = a >= 0 ? tableA : tableB;
	return board.sectors.size(index, left) > fill.least[left]!;
}

function rowsFrom({ model, rounds, tableOfSeat }: Board, seatOf: Int32Array): Int32Array[] {
	return Array.from({ length: rounds }, (_, round) =>
		seatOf
			.slice(round * model.people, (round + 1) * model.people)
			.map((seat) => (seat < 0 ? -1 : tableOfSeat[seat]!))
	);
}
