import { conflict, ok, type Result } from '#platform/domain/result.ts';

/** What matters of an exclusion when somebody appeals. */
export interface Appealable {
	/** The last day (yyyy-mm-dd) on which an appeal is in time. */
	appealUntil: string | null;
	/** Whether an appeal was made already. */
	appealed: boolean;
}

/**
 * Whether an exclusion can be appealed against on a day (yyyy-mm-dd in the cluster's zone).
 * Conflicts: `appeal-late`, `appeal-made`.
 */
export function mayAppeal({ appealUntil, appealed }: Appealable, today: string): Result<null> {
	if (appealed) return conflict('appeal-made');
	if (appealUntil === null || today > appealUntil) return conflict('appeal-late');
	return ok(null);
}
