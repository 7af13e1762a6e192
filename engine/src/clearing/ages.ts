import type { ClearingProblem } from './input.ts';

/** How old the obligations are. */
export interface Ages {
	/** Lower limits of the classes in days past due, oldest first; empty when age does not count. */
	classes: number[];
	/** Each obligation's class: its place in `classes`, or classes.length if it is in none. */
	ageClass: Uint8Array;
	/** Each obligation's place among the due dates, the oldest 0; undated last; all 0 when age does not count. */
	rank: Int32Array;
	ranks: number;
}

const DAY = 86_400_000;
const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY;

/** Sorts the obligations into the classes of age of `olderFirst`. Cost O(m + t log t) for t due dates. */
export function agesOf({ obligations, olderFirst }: ClearingProblem): Ages {
	const ageClass = new Uint8Array(obligations.length);
	const rank = new Int32Array(obligations.length);
	if (!olderFirst) return { classes: [], ageClass, rank, ranks: 1 };
	const classes = [...new Set(olderFirst.classes)].sort((a, b) => b - a);
	const today = dayOf(olderFirst.asOf);
	const dates = new Set<string>();
	for (const { dueDate } of obligations) if (dueDate !== undefined) dates.add(dueDate);
	// Dates of this form sort as text in the order of time.
	const sorted = [...dates].sort();
	const places = new Map(sorted.map((date, place) => [date, place]));
	const classOf = sorted.map((date) => {
		const age = today - dayOf(date);
		const found = classes.findIndex((limit) => age >= limit);
		return found < 0 ? classes.length : found;
	});
	for (let row = 0; row < obligations.length; row++) {
		const { dueDate } = obligations[row]!;
		const place = dueDate === undefined ? sorted.length : places.get(dueDate)!;
		rank[row] = place;
		ageClass[row] = classOf[place] ?? classes.length;
	}
	return { classes, ageClass, rank, ranks: sorted.length + 1 };
}
