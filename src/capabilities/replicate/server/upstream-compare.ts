import {
	canonicalJson,
	numbered,
	signedForm,
	textDiff,
	type Clause,
	type ClauseDiff,
	type RulebookText
} from '#capabilities/agree/server/index.ts';

/** How one clause differs between what was taken from the origin and what the origin has now. */
export interface UpstreamChange {
	clause: string;
	title: string;
	kind: 'added' | 'changed' | 'removed';
	/** Whether the words here are no longer those that were taken. */
	changedHere: boolean;
	diff: ClauseDiff;
	/** As it was taken; null for one that is new there. */
	taken: Clause | null;
	/** As it is there now; null for one that is gone. */
	upstream: Clause | null;
}

/**
 * The clauses that the origin changed since they were taken and that are not yet alike here. A
 * clause that was left out at the start, or removed here, is nobody's news. Linear, but for the
 * words of what differs.
 */
export function compareUpstream(
	taken: ReadonlyMap<string, Clause | null>,
	upstream: RulebookText,
	here: RulebookText
): UpstreamChange[] {
	const there = new Map(numbered(upstream).map((one) => [one.clause.id, one]));
	const ours = new Map(numbered(here).map((one) => [one.clause.id, one]));
	return [...new Set([...there.keys(), ...taken.keys()])].flatMap((id): UpstreamChange[] => {
		const was = taken.get(id) ?? null;
		const is = there.get(id)?.clause ?? null;
		const own = ours.get(id)?.clause ?? null;
		if (sameClause(was, is) || sameClause(own, is)) return [];
		if (!own && (taken.has(id) || !is)) return [];
		const [diff] = textDiff(alone(here, was), alone(here, is));
		if (!diff) return [];
		const place = (found: { number: number; chapter: { id: string } } | undefined) =>
			found ? { number: found.number, chapter: found.chapter.id } : null;
		return [
			{
				clause: id,
				title: (is ?? was)!.title,
				kind: !was ? 'added' : !is ? 'removed' : 'changed',
				changedHere: Boolean(own) && !sameClause(own, was),
				diff: {
					...diff,
					before: was && place(ours.get(id) ?? there.get(id)),
					after: is && place(ours.get(id) ?? there.get(id))
				},
				taken: was,
				upstream: is
			}
		];
	});
}

/** A text of one clause, or of none: what differences are made of. */
const alone = (like: RulebookText, clause: Clause | null): RulebookText => ({
	...like,
	chapters: clause ? [{ id: 'x', title: 'x', clauses: [clause] }] : []
});

/** Whether two clauses bind to the same. */
export const sameClause = (a: Clause | null, b: Clause | null): boolean =>
	a && b
		? canonicalJson(signedForm(alone(empty, a))) === canonicalJson(signedForm(alone(empty, b)))
		: a === b;

const empty: RulebookText = { language: 'pl', title: 'x', preamble: '', chapters: [] };
