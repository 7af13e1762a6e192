import type { Model } from './model.ts';

/** People who sit as one in a round, and the tables where one of them is fixed. */
export interface Unit {
	members: number[];
	tables: number[];
}

/** The units of a round: the blocks, those who are not there left out. */
export function unitsOf({ blocks, present, fixedTable, people }: Model, round: number): Unit[] {
	const units: Unit[] = [];
	for (const block of blocks) {
		const members = block.filter((person) => present[round * people + person]);
		if (members.length === 0) continue;
		const fixed = members.map((person) => fixedTable[round * people + person]!);
		units.push({ members, tables: [...new Set(fixed.filter((table) => table >= 0))] });
	}
	return units;
}
