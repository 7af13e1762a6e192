/** One-sided 90 %: what a test must exceed for a statement to be claimed. */
export const SIGNIFICANT = 1.2816;

/** The share of successes, drawn to a half where there are few trials (Laplace 1814). */
export function smoothedShare(successes: number, trials: number): number {
	return (successes + 1) / (trials + 2);
}

/** How many standard deviations the successes lie above a half; one success in one trial is added. */
export function aboveHalf(successes: number, trials: number): number {
	return 2 * Math.sqrt(trials + 1) * ((successes + 1) / (trials + 1) - 0.5);
}

/**
 * How many standard deviations one share lies above another (two-proportion z-test); one success in
 * one trial is added to both. 0 where all trials succeed.
 */
export function aboveOther(
	successes: number,
	trials: number,
	otherSuccesses: number,
	otherTrials: number
): number {
	const n1 = trials + 1;
	const n2 = otherTrials + 1;
	const pooled = (successes + otherSuccesses + 2) / (n1 + n2);
	if (pooled >= 1) return 0;
	const difference = (successes + 1) / n1 - (otherSuccesses + 1) / n2;
	return difference / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
}
