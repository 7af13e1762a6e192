import type { Actor } from '../context.ts';
import type { Mapping } from './mapping.ts';
import type { CellError, Counts } from './recipe.ts';

/** What the job of an import needs to know. */
export interface ImportInput extends Record<string, unknown> {
	uploadId: string;
	fileName: string;
	mapping: Mapping;
	by: Actor;
	from: string | null;
}

/** What became of an import: what was written, or why nothing was. */
export type ImportResult =
	| { counts: Counts }
	/** What was right when it was checked no longer is. */
	| { errors: CellError[] }
	/** The table is no longer there. */
	| { gone: true };
