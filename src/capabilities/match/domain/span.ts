import { addDays } from '#platform/domain/clock.ts';

/** Days yyyy-mm-dd, open on a side that is left out. */
export interface Span {
	from?: string | undefined;
	until?: string | undefined;
}

/** The month (yyyy-mm) that a span is from its first day to its last; null when it is none. */
export function wholeMonthOf({ from, until }: Span): string | null {
	if (!from?.endsWith('-01') || !until) return null;
	const month = from.slice(0, 7);
	return until.startsWith(month) && !addDays(until, 1).startsWith(month) ? month : null;
}
