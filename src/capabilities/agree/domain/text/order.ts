import type { RulebookText } from '../rulebook.ts';

/**
 * The most ids that stand in the same order in both lists: what stayed while others moved. Of several
 * such runs the one that ends first. Cost: the square of the common ids.
 */
export function longestRun(before: readonly string[], after: readonly string[]): Set<string> {
	const places = new Map(before.map((id, at) => [id, at]));
	const common = after.filter((id) => places.has(id));
	const runs: { length: number; previous: number }[] = [];
	let last = -1;
	for (const [at, id] of common.entries()) {
		let [length, previous] = [1, -1];
		for (let from = 0; from < at; from++)
			if (places.get(common[from]!)! < places.get(id)! && runs[from]!.length >= length)
				[length, previous] = [runs[from]!.length + 1, from];
		runs.push({ length, previous });
		if (last < 0 || length > runs[last]!.length) last = at;
	}
	const run = new Set<string>();
	for (let at = last; at >= 0; at = runs[at]!.previous) run.add(common[at]!);
	return run;
}

/** Ids of each chapter's clauses, in order, by the chapter's id. */
export const clauseIds = (text: RulebookText): Map<string, string[]> =>
	new Map(text.chapters.map(({ id, clauses }) => [id, clauses.map((clause) => clause.id)]));

/** The chapter in which each clause stands. */
export const homes = (text: RulebookText): Map<string, string> =>
	new Map(text.chapters.flatMap(({ id, clauses }) => clauses.map((clause) => [clause.id, id])));

/** Clauses of both texts that stand in another chapter, or elsewhere in theirs, than before. */
export function movedClauses(before: RulebookText, after: RulebookText): Set<string> {
	const [old, was] = [clauseIds(before), homes(before)];
	const moved = new Set<string>();
	for (const [chapter, ids] of clauseIds(after)) {
		const run = longestRun(old.get(chapter) ?? [], ids);
		for (const id of ids) if (was.has(id) && !run.has(id)) moved.add(id);
	}
	return moved;
}
