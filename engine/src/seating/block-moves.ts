import type { OpenRound } from './anneal.ts';
import type { Board } from './board.ts';

/**
 * Moves one block to another table, in exchange for as many seats of people whom nothing binds (or
 * empty ones); taken back unless accepted. The seats in `round.seats` follow, for they change owners.
 */
export function moveBlock(
	board: Board,
	round: OpenRound,
	accept: (cost: number) => boolean,
	random: () => number
): void {
	const { people, tables } = board.model;
	const block = round.blocks[Math.floor(random() * round.blocks.length)]!;
	const own = block.map((person) => board.seatOf[round.index * people + person]!);
	const home = board.tableOfSeat[own[0]!]!;
	const target = Math.floor(random() * tables);
	if (target === home) return;
	const there = round.seats.filter((seat) => board.tableOfSeat[seat] === target);
	if (there.length < own.length) return;
	const others = own.map(() => there.splice(Math.floor(random() * there.length), 1)[0]!);
	const before = board.cost;
	const swapAll = () =>
		own.forEach((seat, at) =>
			board.swap(round.index, seat, others[at]!, board.swapCost(round.index, seat, others[at]!))
		);
	swapAll();
	const filled = (table: number) =>
		board.sectors.size(round.index, table) >= round.fill.least[table]!;
	if (!filled(home) || !accept(board.cost - before)) swapAll();
	else {
		const given = new Set(others);
		round.seats = [...round.seats.filter((seat) => !given.has(seat)), ...own];
	}
}
