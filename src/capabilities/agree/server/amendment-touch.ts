import type { Change } from '../domain/amendment.ts';

/** The clauses that a set of changes touches, by id: changed, added, removed or moved. */
export const clausesTouched = (changes: readonly Change[]): string[] => [
	...new Set(
		changes.flatMap((change) => {
			if (change.kind === 'add') return [change.clause.id];
			return 'clause' in change ? [change.clause] : [];
		})
	)
];
