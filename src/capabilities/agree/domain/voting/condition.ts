import type { Condition, Sector } from './decision.ts';
import { compare, fractionText, zero, type Fraction } from './fraction.ts';

/** What a condition is about and whether it only goes into another one. */
export interface About {
	kind: Condition['kind'];
	sector?: Sector;
	joint?: true;
}

/** A condition with its numbers, and whether they meet it. */
export function condition(
	about: About,
	value: Fraction,
	comparison: Condition['comparison'],
	needed: Fraction
): Condition {
	const order = compare(value, needed);
	const met = comparison === '=' ? order === 0 : comparison === '>' ? order > 0 : order >= 0;
	return {
		kind: about.kind,
		...(about.sector && { sector: about.sector }),
		...(about.joint && { joint: about.joint }),
		met,
		value: fractionText(value),
		needed: fractionText(needed),
		comparison
	};
}

/** At least so much; and of nothing, more than nothing: 0 of 0 is never enough. */
export const atLeast = (about: About, value: Fraction, needed: Fraction): Condition =>
	condition(about, value, compare(needed, zero) === 0 ? '>' : '>=', needed);
