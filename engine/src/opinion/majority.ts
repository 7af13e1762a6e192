import { aboveHalf, SIGNIFICANT, smoothedShare } from './proportions.ts';
import type { Direction } from './representative.ts';
import type { Tally } from './tally.ts';

/** A statement on which most of all participants vote alike. */
export interface MajorityView {
	column: number;
	successes: number;
	seen: number;
	/** Smoothed share of those who saw it. */
	share: number;
	/** How many standard deviations the share lies above a half. */
	test: number;
}

/**
 * What most of all participants agree (or disagree) with, best first by share × test; only what
 * lies significantly above a half (Small et al. 2021).
 */
export function majorityViews(
	all: Tally,
	direction: Direction,
	usable: Uint8Array,
	limit = 5
): MajorityView[] {
	const views: MajorityView[] = [];
	for (let column = 0; column < usable.length; column++) {
		if (!usable[column]) continue;
		const successes = all[direction][column]!;
		const seen = all.seen[column]!;
		const share = smoothedShare(successes, seen);
		const test = aboveHalf(successes, seen);
		if (share > 0.5 && test > SIGNIFICANT) views.push({ column, successes, seen, share, test });
	}
	return views
		.sort((one, other) => other.share * other.test - one.share * one.test)
		.slice(0, limit);
}
