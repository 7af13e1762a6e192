import type { Condition, DecisionRule } from './decision.ts';
import { compare, fraction, times, zero } from './fraction.ts';
import { atLeast } from './condition.ts';
import { bySector, weightOf, type Turnout } from './turnout.ts';

const share = (part: Turnout, percent: number) =>
	times(weightOf(part.entitled), fraction(percent, 100));

/** The sectors that a rule asks: those with somebody whose vote weighs anything. */
export const askedSectors = (whole: Turnout) =>
	bySector(whole).filter(({ entitled }) => compare(weightOf(entitled), zero) > 0);

/** Who took part, against the least share of the entitled: of the whole, and of each sector asked. */
export function quorums({ quorum, sectorQuorum }: DecisionRule, whole: Turnout): Condition[] {
	const parts = sectorQuorum > 0 ? askedSectors(whole) : [];
	return [
		...(quorum > 0
			? [atLeast({ kind: 'quorum' }, weightOf(whole.votes), share(whole, quorum))]
			: []),
		...parts.map((part) =>
			atLeast(
				{ kind: 'sector-quorum', sector: part.sector },
				weightOf(part.votes),
				share(part, sectorQuorum)
			)
		)
	];
}
