import type { Change } from '../amendment.ts';
import type { RulebookText } from '../rulebook.ts';
import { canonicalJson } from './canonical.ts';
import { homes } from './order.ts';
import type { Merge, Side } from './merge-state.ts';

/**
 * The place in a text that is nearest to where a clause stands in another: behind the last clause
 * before it that is there, in its chapter or, if that is gone, the last one before that is there.
 */
export function nearestPlace(
	id: string,
	theirs: Side,
	text: RulebookText
): { chapter: string; after: string | null } {
	const wanted = theirs.home.get(id)!;
	const there = homes(text);
	const ids = theirs.ids.get(wanted)!;
	const behind = ids.slice(0, ids.indexOf(id)).findLast((one) => there.get(one) === wanted);
	const has = (chapter: string) => text.chapters.some((one) => one.id === chapter);
	if (has(wanted)) return { chapter: wanted, after: behind ?? null };
	const chapters = [...theirs.titles.keys()];
	const before = chapters.slice(0, chapters.indexOf(wanted)).findLast(has);
	const chapter = text.chapters.find((one) => one.id === before) ?? text.chapters[0];
	return { chapter: chapter?.id ?? wanted, after: chapter?.clauses.at(-1)?.id ?? null };
}

/** Makes the clause of the change set a new one in the merged text. */
export const addBack =
	(merge: Merge, id: string) =>
	(merged: RulebookText): Change => ({
		kind: 'add',
		...nearestPlace(id, merge.theirs, merged),
		clause: merge.theirs.clauses.get(id)!
	});

/** Reports that a clause's place overlaps; it stays where head has it. */
export function reportPlace(merge: Merge, id: string): void {
	const placeIn = (side: Side) => {
		const chapter = side.home.get(id);
		if (chapter === undefined) return null;
		const ids = side.ids.get(chapter)!;
		return canonicalJson({ chapter, after: ids[ids.indexOf(id) - 1] ?? null });
	};
	merge.report({
		clause: id,
		chapter: merge.head.home.get(id)!,
		field: 'place',
		key: null,
		base: placeIn(merge.base),
		head: placeIn(merge.head),
		theirs: placeIn(merge.theirs),
		change: (merged) => ({
			kind: 'move',
			clause: id,
			...nearestPlace(id, merge.theirs, merged)
		})
	});
	merge.keepHead(id);
}
