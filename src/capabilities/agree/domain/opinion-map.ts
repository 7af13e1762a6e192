import type { Sector } from './voting/decision.ts';

/** The safe size, in members: no smaller group or sector is shown, and no count of fewer. */
export const SAFE_SIZE = 3;

/** What one group or one sector thinks of a statement, in members. */
export interface PartFigures {
	part: Sector | number;
	agree: number;
	disagree: number;
	pass: number;
}

/** A statement on which every part leans the same way. */
export interface Shared {
	statement: string;
	direction: 'agree' | 'disagree';
	/** The smallest of the parts' shares, smoothed: how far the agreement carries. */
	lowest: number;
	/** Null when the figures of a few others would follow from them. */
	by: PartFigures[] | null;
}

/** A statement on which two parts lean apart. */
export interface Divided {
	statement: string;
	highest: Sector | number;
	lowest: Sector | number;
	by: PartFigures[] | null;
}

export interface OverParts {
	shared: Shared[];
	divides: Divided[];
}

/** The opinion map as it is kept and shown: never who, and nothing under the safe size. */
export interface OpinionMap {
	/** What cannot be said yet, as the engine names it. */
	missing: unknown[];
	/** Participants without their ids, from left to right. */
	points: { x: number; y: number; group: number | null }[];
	groups: {
		group: number;
		size: number;
		/** What tells the group from the others, the clearest first. */
		stands: { statement: string; direction: 'agree' | 'disagree' }[];
	}[];
	sectors: { sector: Sector; size: number }[];
	overSectors: OverParts | null;
	overGroups: OverParts | null;
}

/** Statements that all groups or all sectors share, in favour: those that can become a clause. */
export const draftable = ({ overSectors, overGroups }: OpinionMap): Set<string> =>
	new Set(
		[...(overSectors?.shared ?? []), ...(overGroups?.shared ?? [])]
			.filter(({ direction }) => direction === 'agree')
			.map(({ statement }) => statement)
	);

/**
 * Figures by part, or null when those who are in no part shown, but have seen the statement, would be
 * fewer than the safe size: theirs follow by subtraction from the whole.
 * @param seen how many have seen the statement in all
 */
export function safeFigures(
	seen: number,
	by: readonly { part: Sector | number; agree: number; disagree: number; seen: number }[]
): PartFigures[] | null {
	const outside = seen - by.reduce((sum, part) => sum + part.seen, 0);
	if (outside > 0 && outside < SAFE_SIZE) return null;
	return by.map(({ part, agree, disagree, seen: all }) => ({
		part,
		agree,
		disagree,
		pass: all - agree - disagree
	}));
}
