import type { Network } from './network.ts';

/** What the columns of a model cost the limited owners. */
export interface LimitRows {
	/** One entry for each column that costs an owner something. */
	entries: { arc: number; row: number; price: number }[];
	/** What each limited owner has. */
	money: Float64Array;
	/** What each limited owner spends on the columns. */
	spending(columns: readonly number[]): Float64Array;
}

/** The limits over a model whose columns are the arcs listed. */
export function limitRows(network: Network, arcs: ArrayLike<number>): LimitRows {
	const { from, price, limitOf, money } = network;
	const entries: LimitRows['entries'] = [];
	for (let column = 0; column < arcs.length; column++) {
		const arc = arcs[column]!;
		const row = limitOf[from[arc]!]!;
		if (row >= 0 && price[arc]! > 0) entries.push({ arc: column, row, price: price[arc]! });
	}
	const byColumn = new Map(entries.map((entry) => [entry.arc, entry]));
	return {
		entries,
		money,
		spending(columns) {
			const spent = new Float64Array(money.length);
			for (const column of columns) {
				const entry = byColumn.get(column);
				if (entry) spent[entry.row]! += entry.price;
			}
			return spent;
		}
	};
}
