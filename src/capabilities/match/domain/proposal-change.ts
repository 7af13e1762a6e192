import type { Money } from '#platform/domain/money.ts';
import { fail, ok, type Result } from '#platform/domain/result.ts';
import type { Terms } from './listing.ts';
import type { Leg } from './proposal.ts';

/** What a counter asks of one leg; what is left out stays. Null takes a price or a day away. */
export interface LegChange {
	legId: string;
	terms?: Terms;
	price?: Money | null;
	startsOn?: string | null;
	endsOn?: string | null;
}

export type ChangeProblem = 'no-change' | 'unknown-leg' | 'terms' | 'dates' | 'price';

/**
 * The terms that a leg may take on: a gift may become paid and the other way round, but what is
 * given in a swap or a ring is given for what comes back.
 */
export const termsOpenTo = (terms: Terms): readonly Terms[] =>
	terms === 'exchange' ? ['exchange'] : ['gift', 'paid'];

/**
 * The legs as a counter would have them. Fails with `no-change` when nothing would differ, and with
 * what is wrong: terms that the leg cannot take on, a price without payment, an end before its start.
 */
export function changedLegs(
	legs: readonly Leg[],
	changes: readonly LegChange[]
): Result<readonly Leg[], ChangeProblem> {
	if (changes.some((change) => !legs.some((leg) => leg.id === change.legId)))
		return fail('unknown-leg');
	const result: Leg[] = [];
	for (const leg of legs) {
		const { legId: _, ...asked } = changes.find((change) => change.legId === leg.id) ?? {
			legId: leg.id
		};
		const next: Leg = { ...leg, ...asked };
		if (!termsOpenTo(leg.terms).includes(next.terms)) return fail('terms');
		if (asked.price && next.terms !== 'paid') return fail('price');
		if (next.terms !== 'paid') next.price = null;
		if (next.startsOn && next.endsOn && next.endsOn < next.startsOn) return fail('dates');
		result.push(next);
	}
	return JSON.stringify(result) === JSON.stringify(legs) ? fail('no-change') : ok(result);
}
