import { breathe } from '../control.ts';
import { EngineInputError } from '../input-error.ts';
import { distinctIds } from '../read-input.ts';
import type { OpinionControl } from './control.ts';
import { MOST_VOTES } from './input.ts';
import type { OpinionProblem } from './input.ts';

export const AGREE = 1;
export const PASS = 0;
export const DISAGREE = -1;

/** Who voted how: participants are rows, statements columns; what a row lacks is unseen. */
export interface VoteMatrix {
	rows: number;
	columns: number;
	/** Row r's entries are rowStart[r] … rowStart[r + 1] − 1. */
	rowStart: Int32Array;
	column: Int32Array;
	/** AGREE, PASS or DISAGREE. */
	value: Int8Array;
}

/** The order of rows and columns: by id, so that the order of the input changes nothing. */
export function orderById(list: readonly { id: string }[]): Int32Array {
	const order = Int32Array.from(list, (_, index) => index);
	return order.sort((a, b) => (list[a]!.id < list[b]!.id ? -1 : 1));
}

/**
 * Reads the votes in the order of ids. Cost: linear in the votes.
 * @throws EngineInputError for an id that occurs twice or is unknown, or a second vote on a statement
 */
export async function readVotes(
	{ participants, statements }: Pick<OpinionProblem, 'participants' | 'statements'>,
	control: OpinionControl = {}
): Promise<VoteMatrix> {
	distinctIds(participants, 'participants');
	distinctIds(statements, 'statements');
	const votes = participants.reduce(
		(sum, { agree, disagree, pass }) => sum + agree.length + disagree.length + pass.length,
		0
	);
	if (votes > MOST_VOTES) {
		throw new EngineInputError(`There are ${votes} votes; at most ${MOST_VOTES} can be read.`);
	}
	const columnOf = new Map<string, number>();
	orderById(statements).forEach((at, column) => columnOf.set(statements[at]!.id, column));
	const matrix: VoteMatrix = {
		rows: participants.length,
		columns: statements.length,
		rowStart: new Int32Array(participants.length + 1),
		column: new Int32Array(votes),
		value: new Int8Array(votes)
	};
	const votedBy = new Int32Array(statements.length).fill(-1);
	let entry = 0;
	let nextBreath = 0;
	for (const [row, at] of orderById(participants).entries()) {
		if (entry >= nextBreath) {
			nextBreath = entry + 200_000;
			control.onProgress?.({ phase: 'votes', done: row, total: participants.length });
			await breathe(control);
		}
		const { id, agree, disagree, pass } = participants[at]!;
		for (const [ids, value] of [
			[agree, AGREE],
			[disagree, DISAGREE],
			[pass, PASS]
		] as const) {
			for (const statement of ids) {
				const column = columnOf.get(statement);
				if (column === undefined) throw unknown(id, statement);
				if (votedBy[column] === row) throw twice(id, statement);
				votedBy[column] = row;
				matrix.column[entry] = column;
				matrix.value[entry++] = value;
			}
		}
		matrix.rowStart[row + 1] = entry;
		sortRow(matrix, row);
	}
	return matrix;
}

/** Entries of a row by column, so that sums run in one order whatever the order of the lists. */
function sortRow({ rowStart, column, value }: VoteMatrix, row: number): void {
	const start = rowStart[row]!;
	const end = rowStart[row + 1]!;
	const keys = new Int32Array(end - start);
	for (let entry = start; entry < end; entry++) {
		keys[entry - start] = column[entry]! * 4 + value[entry]! + 1;
	}
	keys.sort();
	for (const [index, key] of keys.entries()) {
		column[start + index] = key >> 2;
		value[start + index] = (key & 3) - 1;
	}
}

/** 1 for every column that somebody voted on. */
export function columnsWithVotes({ columns, column }: VoteMatrix): Uint8Array {
	const voted = new Uint8Array(columns);
	for (let entry = 0; entry < column.length; entry++) voted[column[entry]!] = 1;
	return voted;
}

/** The same matrix without the votes on the columns marked; the columns stay, empty. */
export function withoutColumns(matrix: VoteMatrix, marked: Uint8Array): VoteMatrix {
	const kept = Int32Array.from(matrix.column.keys()).filter(
		(entry) => !marked[matrix.column[entry]!]
	);
	const rowStart = new Int32Array(matrix.rows + 1);
	let index = 0;
	for (let row = 0; row < matrix.rows; row++) {
		while (index < kept.length && kept[index]! < matrix.rowStart[row + 1]!) index++;
		rowStart[row + 1] = index;
	}
	const column = kept.map((entry) => matrix.column[entry]!);
	const value = Int8Array.from(kept, (entry) => matrix.value[entry]!);
	return { ...matrix, rowStart, column, value };
}

function unknown(participant: string, statement: string): EngineInputError {
	return new EngineInputError(
		`Participant "${participant}" votes on "${statement}", which is not in statements.`
	);
}

function twice(participant: string, statement: string): EngineInputError {
	return new EngineInputError(
		`Participant "${participant}" votes more than once on the statement "${statement}".`
	);
}
