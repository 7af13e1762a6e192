import { sectors, type Elector, type Sector, type Weights } from './decision.ts';
import { fraction, type Fraction } from './fraction.ts';

/** Somebody who may vote, with the exact weight of the vote. */
export interface Entitled {
	member: string;
	sector: Sector;
	weight: Fraction;
}

/**
 * Those who may vote, without the recused, with their weights: 1 each; or every sector that has any weighs
 * 1, divided equally among its own; or what was fixed for each when the decision opened.
 */
export function entitledOf(weights: Weights, electors: readonly Elector[]): Entitled[] {
	const voting = electors.filter(({ recused }) => !recused);
	const size = new Map(
		sectors.map((sector) => [sector, voting.filter((one) => one.sector === sector).length])
	);
	const weigh: Record<Weights, (elector: Elector) => Fraction> = {
		equal: () => fraction(1),
		'by-sector': ({ sector }) => fraction(1, size.get(sector)!),
		own: ({ weight }) => fraction(weight)
	};
	return voting.map((elector) => ({
		member: elector.member,
		sector: elector.sector,
		weight: weigh[weights](elector)
	}));
}
