import { SECTORS } from './input.ts';
import type { OpinionProblem, Sector } from './input.ts';
import type { Missing } from './missing.ts';
import type { Votes } from './votes.ts';

const NEEDED_SECTORS = 2;

/** Which sectors are large enough to be shown, and which part each row belongs to. */
export interface SectorParts {
	shown: { sector: Sector; size: number }[];
	/** For each row the place of its sector in `shown`, or −1. */
	partOf: Int32Array;
	/** Sectors that have voters, but fewer than the safe size. */
	tooFew: { sector: Sector; have: number }[];
	/** Sectors kept back because the votes of too few others would follow by subtraction. */
	kept: Sector[];
}

/**
 * Splits the voters by sector. A sector is shown when it reaches the safe size and when nobody's
 * votes follow from the totals: if those outside every shown sector are some but fewer than the
 * safe size, the smallest shown sector is kept back too (complementary suppression, Cox 1980).
 * @param sectorOf for each row its sector, undefined where none is given or the row has no vote
 * @param voters how many rows have a vote
 */
export function sectorParts(
	sectorOf: readonly (Sector | undefined)[],
	voters: number,
	safeSize: number
): SectorParts {
	const sizes = SECTORS.map((sector) => ({
		sector,
		size: sectorOf.filter((one) => one === sector).length
	}));
	const shown = sizes.filter(({ size }) => size >= safeSize);
	const kept: Sector[] = [];
	const outside = () => voters - shown.reduce((sum, { size }) => sum + size, 0);
	while (shown.length > 0 && outside() > 0 && outside() < safeSize) {
		const least = Math.min(...shown.map(({ size }) => size));
		const at = shown.findIndex(({ size }) => size === least);
		kept.push(...shown.splice(at, 1).map(({ sector }) => sector));
	}
	return {
		shown,
		partOf: Int32Array.from(sectorOf, (one) => shown.findIndex(({ sector }) => sector === one)),
		tooFew: sizes
			.filter(({ size }) => size > 0 && size < safeSize)
			.map(({ sector, size }) => ({ sector, have: size })),
		kept
	};
}

/** The voters' sectors, row by row: who has no vote counts in none. */
export function voterSectors(
	{ participants }: Pick<OpinionProblem, 'participants'>,
	{ matrix: { rowStart }, participantAt }: Votes
): { sectorOf: (Sector | undefined)[]; voters: number } {
	const voted = (row: number) => rowStart[row + 1]! > rowStart[row]!;
	const sectorOf = Array.from(participantAt, (at, row) =>
		voted(row) ? participants[at]!.sector : undefined
	);
	return { sectorOf, voters: participantAt.filter((_, row) => voted(row)).length };
}

/** What cannot be said over the sectors; nothing where no participant has one. */
export function missingOfSectors(
	{ shown, tooFew, kept }: SectorParts,
	safeSize: number
): Missing[] {
	const missing: Missing[] = [
		...tooFew.map((one) => ({ code: 'few-in-sector' as const, ...one, need: safeSize })),
		...kept.map((sector) => ({ code: 'sector-kept-back' as const, sector }))
	];
	const given = shown.length + missing.length;
	if (given > 0 && shown.length < NEEDED_SECTORS) {
		missing.push({ code: 'few-sectors', have: shown.length, need: NEEDED_SECTORS });
	}
	return missing;
}
