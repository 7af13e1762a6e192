import { sectors, type Sector } from '#platform/ui/marks/sector.ts';

interface Ribbon {
	legs: readonly { giver: { sector: Sector }; taker: { sector: Sector } }[];
}

export interface SectorFlows {
	/** Legs in either direction between two sectors. */
	between: { from: Sector; to: Sector; legs: number }[];
	within: Record<Sector, number>;
}

/** How many legs of all proposals go between each two sectors, and within each. Pairs without any are left out. */
export function flowsBetweenSectors(ribbons: readonly Ribbon[]): SectorFlows {
	const legs = ribbons.flatMap((ribbon) =>
		ribbon.legs.map(({ giver, taker }) => [giver.sector, taker.sector])
	);
	const count = (a: Sector, b: Sector) =>
		legs.filter(([from, to]) => (from === a && to === b) || (from === b && to === a)).length;
	const pairs = sectors.flatMap((from, index) =>
		sectors.slice(index + 1).map((to) => ({ from, to, legs: count(from, to) }))
	);
	return {
		between: pairs.filter((pair) => pair.legs > 0),
		within: Object.fromEntries(sectors.map((sector) => [sector, count(sector, sector)])) as Record<
			Sector,
			number
		>
	};
}
