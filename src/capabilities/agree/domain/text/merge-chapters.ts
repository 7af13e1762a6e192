import { refusals } from './merge-order.ts';
import { mergeWords } from './merge-words.ts';
import { chapterOrders, type Merge } from './merge-state.ts';
import { addBack, reportPlace } from './merge-place.ts';

/** Decides which chapters there are and what they are called, once it is known which chapter each clause wants. */
export function mergeChapters(merge: Merge): void {
	const [base, head, theirs] = [merge.base.titles, merge.head.titles, merge.theirs.titles];
	const used = new Set(merge.home.values());
	const refused = refusals(chapterOrders(merge));
	for (const id of new Set([...head.keys(), ...theirs.keys()])) {
		const [was, is, other] = [base.get(id), head.get(id), theirs.get(id)];
		if (is !== undefined && other !== undefined) merge.titles.set(id, titleOf(merge, id));
		else if (is !== undefined) {
			const needed = used.has(id) || is !== was || refused.left.has(id);
			if (needed) merge.titles.set(id, is);
			if (needed && was !== undefined) reportChapter(merge, id);
		} else if (was === undefined && !refused.entered.has(id)) merge.titles.set(id, other!);
		else if (other !== was) reportChapter(merge, id);
	}
	for (const [id, chapter] of merge.home) if (!merge.titles.has(chapter)) leaveChapter(merge, id);
}

function titleOf(merge: Merge, id: string): string {
	const [was, is, other] = [merge.base, merge.head, merge.theirs].map(({ titles }) =>
		titles.get(id)
	);
	const merged = was === undefined ? (is === other ? is! : null) : mergeWords(was, is!, other!);
	if (merged !== null) return merged;
	merge.report({
		clause: null,
		chapter: id,
		field: 'chapter-title',
		key: null,
		base: was ?? null,
		head: is!,
		theirs: other!,
		change: () => ({ kind: 'rename-chapter', chapter: id, title: other! })
	});
	return is!;
}

/** A chapter that one removed and the other changed. */
function reportChapter(merge: Merge, id: string): void {
	const { base, head, theirs } = merge;
	const title = theirs.titles.get(id);
	merge.report({
		clause: null,
		chapter: id,
		field: 'chapter',
		key: null,
		base: base.titles.get(id) ?? null,
		head: head.titles.get(id) ?? null,
		theirs: title ?? null,
		change: (merged) =>
			title === undefined
				? { kind: 'remove-chapter', chapter: id }
				: { kind: 'add-chapter', id, title, after: merged.chapters.at(-1)?.id ?? null }
	});
}

/** Its chapter is gone: what was moved there stays where it is, what is new waits for a person. */
function leaveChapter(merge: Merge, id: string): void {
	if (merge.head.clauses.has(id)) reportPlace(merge, id);
	else merge.reportClause(id, addBack(merge, id));
}
