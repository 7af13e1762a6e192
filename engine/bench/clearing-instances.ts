import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { ClearingInput } from '../src/clearing/index.ts';
import { seededRandom } from '../src/random.ts';
import { benchData } from './report.ts';

/** One row of a table of obligations; `setoff` only in a table of answers. */
export type CsvRow = Record<'debtor' | 'creditor' | 'amount' | 'setoff', string>;

/** Reads a table of the public set-off data, gzipped or not. */
export function readObligations(name: string): CsvRow[] {
	const bytes = readFileSync(`${benchData}/exchange/mtcs/${name}`);
	const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
	const [header, ...lines] = text.trim().split(/\r?\n/);
	const names = header!.split(',');
	return lines.map((line) => {
		const cells = line.split(',');
		return Object.fromEntries(names.map((one, at) => [one, cells[at]!])) as CsvRow;
	});
}

/** The rows as the solver's input. */
export function clearingOf(rows: readonly CsvRow[]): ClearingInput {
	return {
		obligations: rows.map(({ debtor, creditor, amount }) => ({
			debtor,
			creditor,
			amount: Number(amount)
		}))
	};
}

/** How large a synthetic network is, and whether who owes much is also owed much. */
export interface NetworkSize {
	members: number;
	obligations: number;
	sides: 'alike' | 'independent';
}

/**
 * A synthetic network: debtors and creditors drawn by Zipf's law (exponent 0.8), log-normal amounts
 * (median 403 currency units, σ = 1.5), due dates spread evenly over two years.
 */
export function syntheticObligations(size: NetworkSize, seed: number): ClearingInput {
	const random = seededRandom(seed);
	const below = (limit: number) => Math.floor(random() * limit);
	const reach = new Float64Array(size.members);
	reach.forEach((_, at) => (reach[at] = (reach[at - 1] ?? 0) + (at + 1) ** -0.8));
	const byZipf = () => {
		const point = random() * reach.at(-1)!;
		let [low, high] = [0, size.members - 1];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (reach[middle]! < point) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	const place = Int32Array.from({ length: size.members }, (_, at) => at);
	if (size.sides === 'independent') {
		for (let at = size.members - 1; at > 0; at--) {
			const other = below(at + 1);
			[place[at], place[other]] = [place[other]!, place[at]!];
		}
	}
	const days = Array.from({ length: 730 }, (_, day) =>
		new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10)
	);
	const ids = Array.from({ length: size.members }, (_, at) => `m${at}`);
	const obligations = Array.from({ length: size.obligations }, () => {
		const debtor = byZipf();
		let creditor = place[byZipf()]!;
		while (creditor === debtor) creditor = place[byZipf()]!;
		const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
		const amount = Math.max(1, Math.round(100 * Math.exp(6 + 1.5 * normal)));
		return { debtor: ids[debtor]!, creditor: ids[creditor]!, amount, dueDate: days[below(730)]! };
	});
	return { obligations, seed };
}
