const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::\d{2})?$/;

/**
 * The moment that a field for date and time ("2026-11-27T18:00") means in a time zone; null when it
 * is none. In the hour that the clocks skip it is the hour after, in the one that they repeat the first.
 */
export function momentIn(timeZone: string, text: string): Date | null {
	const parts = LOCAL.exec(text.trim());
	if (!parts) return null;
	const [year, month, day, hour, minute] = parts.slice(1).map(Number) as [
		number,
		number,
		number,
		number,
		number
	];
	const wanted = Date.UTC(year, month - 1, day, hour, minute);
	if (new Date(wanted).toISOString().slice(0, 16) !== text.trim().slice(0, 16)) return null;
	// The offset before the wanted time is the one that holds, unless the clocks change in between.
	const before = wanted - offsetAt(timeZone, wanted - 86_400_000);
	if (before + offsetAt(timeZone, before) === wanted) return new Date(before);
	const after = wanted - offsetAt(timeZone, wanted + 86_400_000);
	return new Date(after + offsetAt(timeZone, after) === wanted ? after : before);
}

/** A moment as such a field shows it: "2026-11-27T18:00". */
export const fieldOf = (timeZone: string, at: Date): string =>
	new Date(at.getTime() + offsetAt(timeZone, at.getTime())).toISOString().slice(0, 16);

/** How far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(timeZone: string, moment: number): number {
	const shown = new Intl.DateTimeFormat('sv-SE', {
		timeZone,
		dateStyle: 'short',
		timeStyle: 'medium'
	}).format(moment);
	return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(moment / 1000) * 1000;
}
