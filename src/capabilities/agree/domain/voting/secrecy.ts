import { sectors, type DecisionRule, type Elector, type Poll, type Sector } from './decision.ts';
import { compare } from './fraction.ts';
import { entitledOf } from './weights.ts';

/** Fewer secret ballots than this are never counted: the sum would tell who cast what. */
export const leastSecret = 3;

/** Whether a rule can only be counted with the sector of each ballot known. */
export const asksSectors = (rule: DecisionRule): boolean =>
	('sectors' in rule && rule.sectors !== 'none') ||
	rule.sectorQuorum > 0 ||
	rule.weights !== 'equal';

/**
 * Whether a rule can be counted in secret: a ballot without a voter can be weighed only if all who may
 * vote in its sector weigh the same.
 */
export const mayBeSecret = (rule: DecisionRule, electors: readonly Elector[]): boolean => {
	const entitled = entitledOf(rule.weights, electors);
	return entitled.every(
		({ sector, weight }) =>
			compare(weight, entitled.find((other) => other.sector === sector)!.weight) === 0
	);
};

/** How many secret ballots were cast of all, or (where the rule asks) of each sector that cast any. */
export interface Cast {
	sector?: Sector;
	cast: number;
}

/** How many secret ballots were cast: of all, and where the rule asks for them, of each sector with any. */
export const castOf = ({ rule, ballots }: Pick<Poll, 'rule' | 'ballots'>): Cast[] => [
	{ cast: ballots.length },
	...(asksSectors(rule) ? sectors : [])
		.map((sector) => ({ sector, cast: ballots.filter((one) => one.sector === sector).length }))
		.filter(({ cast }) => cast > 0)
];

/** Whether secret ballots stay sealed: too few in all, or in a sector that is counted by itself. */
export const staysSealed = (cast: readonly Cast[]): boolean =>
	cast.some((one) => one.cast < leastSecret);
