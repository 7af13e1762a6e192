import { aboveHalf, aboveOther, SIGNIFICANT, smoothedShare } from './proportions.ts';
import type { Tally } from './tally.ts';

export type Direction = 'agree' | 'disagree';

/** Why a statement stands for a group. Shares are smoothed; tests are in standard deviations. */
export interface Representative {
	/** The statement's column. */
	column: number;
	direction: Direction;
	successes: number;
	seen: number;
	/** Share of the group that votes in this direction. */
	share: number;
	/** How far that share lies above a half. */
	test: number;
	/** The group's share ÷ everybody else's. */
	ratio: number;
	/** How far the group's share lies above everybody else's. */
	ratioTest: number;
	/** Voted for, and more than by others, by more than chance; else only the best there is. */
	significant: boolean;
	/** The best agreed statement, which goes first. */
	bestAgreed: boolean;
}

type Stance = Omit<Representative, 'column' | 'bestAgreed' | 'significant'>;

/**
 * The statements that tell a group from everybody else in a group, by the published mathematics of
 * Polis (Small et al. 2021): those significantly voted for and significantly more than by others,
 * by share × test × ratio × ratio test; the best agreed one goes first, then agreed before
 * disagreed. Where none is significant, the best there is.
 * @param usable marks the columns that may be named
 */
export function representativeStatements(
	group: Tally,
	others: Tally,
	usable: Uint8Array,
	limit = 5
): Representative[] {
	const significant: Representative[] = [];
	let bestAgreed: { column: number; agree: Stance } | undefined;
	let most: Representative | undefined;
	for (let column = 0; column < usable.length; column++) {
		if (!usable[column]) continue;
		const agree = stance('agree', group, others, column);
		const disagree = stance('disagree', group, others, column);
		const best = chosen(agree, disagree);
		const one = { column, ...best, significant: passes(best), bestAgreed: false };
		if (one.significant) significant.push(one);
		if (one.ratioTest > (most?.ratioTest ?? 0)) most = one;
		if (agree.successes + disagree.successes > 0 && beats(agree, bestAgreed?.agree)) {
			bestAgreed = { column, agree };
		}
	}
	const head = bestAgreed && {
		column: bestAgreed.column,
		...bestAgreed.agree,
		significant: passes(bestAgreed.agree),
		bestAgreed: true
	};
	if (significant.length === 0) {
		if (head) return [head];
		return most ? [most] : [];
	}
	const rest = significant
		.filter(({ column }) => column !== head?.column)
		.sort((one, other) => weight(other) - weight(one));
	const first = [...(head ? [head] : []), ...rest].slice(0, limit);
	return [
		...first.filter(({ direction }) => direction === 'agree'),
		...first.filter(({ direction }) => direction === 'disagree')
	];
}

function stance(direction: Direction, group: Tally, others: Tally, column: number): Stance {
	const successes = group[direction][column]!;
	const seen = group.seen[column]!;
	const otherSuccesses = others[direction][column]!;
	const otherSeen = others.seen[column]!;
	const share = smoothedShare(successes, seen);
	return {
		direction,
		successes,
		seen,
		share,
		test: aboveHalf(successes, seen),
		ratio: share / smoothedShare(otherSuccesses, otherSeen),
		ratioTest: aboveOther(successes, seen, otherSuccesses, otherSeen)
	};
}

function passes({ test, ratioTest }: Stance): boolean {
	return test > SIGNIFICANT && ratioTest > SIGNIFICANT;
}

/** The direction that tells the group apart more; one that is not significant gives way to one that is. */
function chosen(agree: Stance, disagree: Stance): Stance {
	if (passes(agree) !== passes(disagree)) return passes(agree) ? agree : disagree;
	return agree.ratioTest > disagree.ratioTest ? agree : disagree;
}

/**
 * Whether a statement is agreed with better than the best so far. What is not agreed with at all
 * never is: the product of two negative tests would be positive.
 */
function beats(agree: Stance, best: Stance | undefined): boolean {
	if (agree.test <= SIGNIFICANT && (agree.ratio <= 1 || agree.share <= 0.5)) return false;
	if (!best) return true;
	if (best.ratio > 1) return weight(agree) > weight(best);
	return agree.share * agree.test > best.share * best.test;
}

function weight({ share, test, ratio, ratioTest }: Stance): number {
	return share * test * ratio * ratioTest;
}
