import { aboveHalf, SIGNIFICANT, smoothedShare } from './proportions.ts';
import type { Direction } from './representative.ts';
import type { Tally } from './tally.ts';

/**
 * Group-informed consensus: the product over the parts (groups or sectors) of the smoothed share
 * that votes in the direction, so that one part that does not pulls the whole down
 * (Small et al. 2021). From 0 to 1.
 */
export function informedConsensus(
	parts: readonly Tally[],
	direction: Direction,
	column: number
): number {
	return parts.reduce(
		(product, part) => product * smoothedShare(part[direction][column]!, part.seen[column]!),
		1
	);
}

/** A statement that every part votes for. */
export interface CommonGround {
	column: number;
	/** The group-informed consensus. */
	product: number;
	/** Its geometric mean: comparable between two parts and three. */
	mean: number;
	/** The smallest share of a part. */
	lowest: number;
}

/**
 * Statements on which every part, taken by itself, lies significantly above a half; best first by
 * the product. With fewer than two parts there is none.
 */
export function commonGround(
	parts: readonly Tally[],
	direction: Direction,
	usable: Uint8Array,
	limit = 5
): CommonGround[] {
	const found: CommonGround[] = [];
	for (let column = 0; column < usable.length && parts.length > 1; column++) {
		if (!usable[column]) continue;
		const holds = parts.every((part) => {
			return aboveHalf(part[direction][column]!, part.seen[column]!) > SIGNIFICANT;
		});
		if (!holds) continue;
		const product = informedConsensus(parts, direction, column);
		const shares = parts.map((part) => smoothedShare(part[direction][column]!, part.seen[column]!));
		const mean = product ** (1 / parts.length);
		found.push({ column, product, mean, lowest: Math.min(...shares) });
	}
	return found.sort((one, other) => other.product - one.product).slice(0, limit);
}
