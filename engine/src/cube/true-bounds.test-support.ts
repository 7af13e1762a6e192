import { expect } from 'vitest';

/**
 * Holds levels found in too little time against the best there is (`best`: members, value, load). A
 * level's bound speaks of the plans that keep the levels before it, so the first miss ends the check.
 */
export function expectTrueBounds(
	levels: readonly { value: number; bound: number }[],
	best: readonly number[]
): void {
	for (const [at, { value, bound }] of levels.entries()) {
		const sense = at === 2 ? -1 : 1;
		expect(sense * value).toBeLessThanOrEqual(sense * best[at]!);
		expect(sense * bound).toBeGreaterThanOrEqual(sense * best[at]!);
		if (value !== best[at]) return;
	}
}
