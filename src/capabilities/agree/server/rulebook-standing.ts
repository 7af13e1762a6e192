import type { Force } from './rulebook-version.ts';

/** How a version stands on a day: not (yet) decided to hold, to hold later, holding, replaced. */
export type VersionStanding = 'draft' | 'coming' | 'in-force' | 'past';

/** A version's force with its last day; null as long as no later one has begun. */
export interface Holding extends Force {
	/** The first day (yyyy-mm-dd) on which another version holds instead. */
	replacedOn: string | null;
	standing: Exclude<VersionStanding, 'draft'>;
}

/**
 * Which version holds when, by id, on `today`. Of two from the same day the one with the higher
 * number holds, the other never did.
 */
export function holdings(
	forces: readonly (Force & { versionId: string; number: number })[],
	today: string
): Map<string, Holding> {
	const sorted = [...forces].sort((a, b) => a.from.localeCompare(b.from) || a.number - b.number);
	return new Map(
		sorted.map(({ versionId, number: _, ...force }, at) => {
			const replacedOn = sorted[at + 1]?.from ?? null;
			const standing =
				force.from > today
					? 'coming'
					: replacedOn !== null && replacedOn <= today
						? 'past'
						: 'in-force';
			return [versionId, { ...force, replacedOn, standing }];
		})
	);
}
