const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const POLISH = /^(\d{1,2})[.\-/](\d{1,2})[.\-/](\d{4})$/;

/**
 * Reads a day as a date field sends it (2026-03-05) or as people type it (5.03.2026). Returns
 * yyyy-mm-dd, or null when it is no day of the calendar.
 */
export function readDay(text: string): string | null {
	const compact = text.replace(/\s|r\.?$/g, '');
	const iso = ISO.exec(compact);
	const polish = POLISH.exec(compact);
	const parts = iso ? [iso[1], iso[2], iso[3]] : polish ? [polish[3], polish[2], polish[1]] : null;
	if (!parts) return null;
	const day = `${parts[0]}-${parts[1]!.padStart(2, '0')}-${parts[2]!.padStart(2, '0')}`;
	const date = new Date(`${day}T00:00:00Z`);
	return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day ? null : day;
}
