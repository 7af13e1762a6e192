import type { Ctx, Locale } from '../context.ts';

/** Something that a file may say of each of its rows. */
export interface ImportColumn {
	key: string;
	label(options?: { locale?: Locale }): string;
	/** Other headers that mean it; how they are written (case, diacritics, signs) does not matter. */
	synonyms: readonly string[];
	/** A file without it cannot be imported. */
	required?: boolean;
	/** Stands in the template. */
	example: string;
}

export interface ImportRow {
	/** Its number in the file. */
	number: number;
	/** What it says, by the columns' keys; columns that the file does not have are left out. */
	cells: Record<string, string>;
}

/** What is wrong with one cell, for whoever corrects the file. */
export interface CellError {
	row: number;
	/** A column's key; "" for the row as a whole. */
	column: string;
	/** Worded by the capability. */
	code: string;
	value: string;
	data?: Record<string, string | number>;
}

export type Outcome = 'new' | 'changed' | 'unchanged';

/** What an import would do: nothing as long as there are errors. */
export interface Plan<Item> {
	errors: CellError[];
	items: { outcome: Outcome; item: Item }[];
}

/** How many rows do what. */
export type Counts = Record<Outcome, number>;

/**
 * All that a capability says to have one kind of thing imported: what its columns are, what a row
 * means, how it is written. The rest (upload, matching columns, progress, all or nothing) is common.
 */
export interface Recipe<Item> {
	/** Names the kind of thing and the job: "join.import-members". */
	kind: string;
	columns: readonly ImportColumn[];
	/** Whether the actor may import; whoever may not gets not-found. */
	may(ctx: Ctx): boolean;
	/**
	 * Reads the rows against what is there now and writes nothing. A row that says what is known
	 * already is unchanged. Calls `pause` for each row, so that others get their turn.
	 */
	plan(ctx: Ctx, rows: readonly ImportRow[], pause: () => Promise<void>): Promise<Plan<Item>>;
	/** Writes some of the new and changed items; called several times in one transaction. */
	write(ctx: Ctx, items: readonly Item[]): Promise<void>;
	/** Ends an import in the same transaction: the history, news for open pages. */
	finish(ctx: Ctx, written: readonly Item[], counts: Counts, fileName: string): Promise<void>;
}
