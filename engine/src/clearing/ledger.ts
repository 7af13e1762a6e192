import { EngineInputError } from '../input-error.ts';
import { agesOf } from './ages.ts';
import type { Ages } from './ages.ts';
import type { ClearingProblem } from './input.ts';
import type { Pace } from './pace.ts';

/** The obligations in arrays, one entry each, members by number. */
export interface Ledger extends Ages {
	/** Ids, in the order in which they first occur. */
	members: string[];
	debtor: Int32Array;
	creditor: Int32Array;
	/** Whole minor units; all together at most 2^53 − 1, so that every sum is exact. */
	amount: Float64Array;
	/** 1 where nobody declined and there is something to clear. */
	open: Uint8Array;
	/** One entry a member: 1 if it declined. */
	declined: Uint8Array;
	currency: string | null;
}

/**
 * Reads the obligations into a {@link Ledger}.
 * @throws EngineInputError with one sentence when an id occurs twice or is unknown, currencies are
 *   mixed, or the total is beyond exact arithmetic
 * @throws EngineCancelledError when the caller asked to stop
 */
export async function readLedger(
	problem: ClearingProblem,
	pace: Pace,
	onRow: (row: number) => void
): Promise<Ledger> {
	const { obligations } = problem;
	const count = obligations.length;
	const ledger: Ledger = {
		members: [],
		debtor: new Int32Array(count),
		creditor: new Int32Array(count),
		amount: new Float64Array(count),
		open: new Uint8Array(count),
		declined: new Uint8Array(0),
		currency: obligations[0]?.currency ?? null,
		...agesOf(problem)
	};
	const numbers = new Map<string, number>();
	const numberOf = (member: string): number => {
		let number = numbers.get(member);
		if (number === undefined) {
			number = ledger.members.push(member) - 1;
			numbers.set(member, number);
		}
		return number;
	};
	const ids = new Set<string>();
	let total = 0;
	for (let row = 0; row < count; row++) {
		const { id, debtor, creditor, amount, currency } = obligations[row]!;
		ledger.debtor[row] = numberOf(debtor);
		ledger.creditor[row] = numberOf(creditor);
		ledger.amount[row] = amount;
		total += amount;
		if (total > Number.MAX_SAFE_INTEGER) throw new EngineInputError(tooMuch);
		if ((currency ?? null) !== ledger.currency) throw mixed(ledger.currency, currency);
		if (id !== undefined) {
			if (ids.has(id)) throw new EngineInputError(`The id "${id}" occurs twice in obligations.`);
			ids.add(id);
		}
		if (row % 65_536 === 65_535) {
			onRow(row + 1);
			await pace.rest();
		}
	}
	await pace.rest();
	markOpen(ledger, problem, numbers, ids);
	await pace.rest();
	return ledger;
}

const tooMuch =
	'The obligations together exceed 9007199254740991 minor units, beyond which sums are not exact.';

function mixed(one: string | null, other: string | undefined): EngineInputError {
	const names = [one ?? 'none', other ?? 'none'].join(' and ');
	return new EngineInputError(
		`The obligations are in several currencies (${names}); clear each currency by itself.`
	);
}

function markOpen(
	ledger: Ledger,
	{ obligations, declined }: ClearingProblem,
	numbers: ReadonlyMap<string, number>,
	ids: ReadonlySet<string>
): void {
	ledger.declined = new Uint8Array(ledger.members.length);
	for (const member of declined.members) {
		const number = numbers.get(member);
		if (number === undefined) throw unknown('member', member);
		ledger.declined[number] = 1;
	}
	for (const id of declined.obligations) if (!ids.has(id)) throw unknown('obligation', id);
	const without = new Set<string | undefined>(declined.obligations);
	for (let row = 0; row < obligations.length; row++) {
		const out = ledger.declined[ledger.debtor[row]!]! + ledger.declined[ledger.creditor[row]!]!;
		const takesPart = out === 0 && ledger.amount[row]! > 0 && !without.has(obligations[row]!.id);
		ledger.open[row] = takesPart ? 1 : 0;
	}
}

function unknown(what: string, id: string): EngineInputError {
	return new EngineInputError(`declined names the ${what} "${id}", which is not in obligations.`);
}
