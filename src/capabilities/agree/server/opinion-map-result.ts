import type { OpinionResult } from '@klaster/engine/opinion';
import {
	SAFE_SIZE,
	safeFigures,
	type OpinionMap,
	type OverParts,
	type Shared
} from '../domain/opinion-map.ts';

type EngineParts = NonNullable<OpinionResult['overSectors']>;
type Common = EngineParts['agree'][number];

/** Decimals of a place on the map: enough to draw, too few to calculate back from. */
const round = (value: number) => Math.round(value * 100) / 100;

/**
 * What of the engine's answer is kept: no participant, and the points from left to right, so that
 * neither their order nor their ids tell who they are. `idOf`: the statement that an id means.
 */
export function mapOf(result: OpinionResult, idOf: ReadonlyMap<string, string>): OpinionMap {
	const id = (number: string) => idOf.get(number)!;
	const seen = new Map(result.statements.map(({ id, seen }) => [id, seen]));
	const shared =
		(direction: Shared['direction']) =>
		({ statement, lowest, by }: Common): Shared => ({
			statement: id(statement),
			direction,
			lowest,
			by: safeFigures(seen.get(statement)!, by)
		});
	const over = (parts: EngineParts | null): OverParts | null =>
		parts && {
			shared: [...parts.agree.map(shared('agree')), ...parts.disagree.map(shared('disagree'))],
			divides: parts.divides.map(({ statement, highest, lowest, by }) => ({
				statement: id(statement),
				highest,
				lowest,
				by: safeFigures(seen.get(statement)!, by)
			}))
		};
	const drawn = result.explained !== null && result.participants.length >= SAFE_SIZE;
	return {
		missing: result.missing,
		points: drawn
			? result.participants
					.map(({ x, y, group }) => ({ x: round(x), y: round(y), group }))
					.sort((a, b) => a.x - b.x || a.y - b.y)
			: [],
		groups: result.groups.map(({ group, size, representative }) => ({
			group,
			size,
			stands: representative
				.filter(({ significant }) => significant)
				.map(({ statement, direction }) => ({ statement: id(statement), direction }))
		})),
		sectors: result.sectors.map(({ sector, size }) => ({ sector, size })),
		overSectors: over(result.overSectors),
		overGroups: over(result.overGroups)
	};
}
