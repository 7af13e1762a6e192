import { commonGround } from './common-ground.ts';
import type { CommonGround } from './common-ground.ts';
import { divisions } from './division.ts';
import { representativeStatements } from './representative.ts';
import type { Direction } from './representative.ts';
import type { OpinionResult } from './result.ts';
import { seenByEnough, together } from './tally.ts';
import type { Tally } from './tally.ts';

type OverParts = NonNullable<OpinionResult['overGroups']>;
type Part = OverParts['divides'][number]['highest'];

/** The parts side by side (groups or sectors) and what is needed to name their statements. */
export interface Parts {
	names: readonly Part[];
	tallies: readonly Tally[];
	usable: Uint8Array;
	nameOf: (column: number) => string;
	limit: number;
	/** Of a statement that fewer people of a part have seen nothing is said. */
	safeSize: number;
}

/** What holds over all parts and what divides them; null with fewer than two parts. */
export function overParts(parts: Parts): OverParts | null {
	const { names, tallies, nameOf, limit } = parts;
	if (tallies.length < 2) return null;
	const usable = seenByEnough(parts.usable, tallies, parts.safeSize);
	const by = (column: number) =>
		names.map((part, at) => ({ part, ...votesOn(tallies[at]!, column) }));
	const common = (direction: Direction) =>
		commonGround(tallies, direction, usable, limit).map(({ column, ...rest }: CommonGround) => ({
			statement: nameOf(column),
			...rest,
			by: by(column)
		}));
	return {
		agree: common('agree'),
		disagree: common('disagree'),
		divides: divisions(tallies, usable, limit).map(({ column, highest, lowest, ...rest }) => ({
			statement: nameOf(column),
			...rest,
			highest: names[highest]!,
			lowest: names[lowest]!,
			by: by(column)
		}))
	};
}

/** What tells each part from all the others; nothing where there is only one part. */
export function representativeByPart({ tallies, usable, nameOf, limit, safeSize }: Parts) {
	return tallies.map((tally) => {
		const rest = tallies.filter((one) => one !== tally);
		if (rest.length === 0) return [];
		const others = together(rest, usable.length);
		const enough = seenByEnough(usable, [tally, others], safeSize);
		return representativeStatements(tally, others, enough, limit).map(({ column, ...one }) => ({
			statement: nameOf(column),
			...one
		}));
	});
}

/** The votes of a tally on one statement. */
export function votesOn({ agree, disagree, seen }: Tally, column: number) {
	return { agree: agree[column]!, disagree: disagree[column]!, seen: seen[column]! };
}
