/** Where time comes from. Commands never read the machine's clock themselves. */
export interface Clock {
	now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

export const fixedClock = (at: string | Date): Clock => ({ now: () => new Date(at) });

/** The calendar day at `at` in a time zone, as yyyy-mm-dd. */
export const dayIn = (timeZone: string, at: Date): string =>
	new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at);

/** The day `days` after a yyyy-mm-dd day. */
export function addDays(day: string, days: number): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	return date.toISOString().slice(0, 10);
}
