import type { RulebookText } from '../rulebook.ts';
import { mergedOrder, refusals } from './merge-order.ts';
import { addBack, reportPlace } from './merge-place.ts';
import { chapterOrders, ordersOf, type Merge } from './merge-state.ts';

/**
 * Leaves what cannot be put in order without a person as head has it. Chapters in which two put new
 * clauses out of the order of their ids, turned clauses round, or took away what the other built on.
 */
export function refusePlaces(merge: Merge): Set<string> {
	const turned = new Set<string>();
	for (const chapter of new Set([...merge.head.ids.keys(), ...merge.theirs.ids.keys()])) {
		const refused = refusals(ordersOf(merge, chapter));
		for (const id of refused.entered) if (merge.home.get(id) === chapter) refuseEntry(merge, id);
		for (const id of refused.left) refuseLeaving(merge, id, chapter);
		if (!refused.order) continue;
		turned.add(chapter);
		for (const id of merge.theirs.ids.get(chapter)!)
			if (
				merge.theirs.moved.has(id) &&
				merge.base.home.get(id) === chapter &&
				merge.clauses.has(id)
			)
				reportPlace(merge, id);
	}
	return turned;
}

function refuseEntry(merge: Merge, id: string): void {
	if (merge.head.clauses.has(id)) reportPlace(merge, id);
	else merge.reportClause(id, addBack(merge, id));
}

function refuseLeaving(merge: Merge, id: string, chapter: string): void {
	if (merge.home.get(id) === chapter || merge.head.home.get(id) !== chapter) return;
	if (merge.theirs.clauses.has(id)) reportPlace(merge, id);
	else merge.reportClause(id, () => ({ kind: 'remove', clause: id }));
}

/** The merged text, put in order. `turned`: chapters whose new order waits for a person. */
export function assembled(merge: Merge, turned: ReadonlySet<string>): RulebookText {
	const orders = chapterOrders(merge);
	const chapters = mergedOrder(orders, false, (id) => merge.titles.has(id));
	return {
		...merge.head.text,
		preamble: merge.preamble,
		chapters: chapters.map((chapter) => ({
			id: chapter,
			title: merge.titles.get(chapter)!,
			clauses: mergedOrder(
				ordersOf(merge, chapter),
				turned.has(chapter),
				(id) => merge.home.get(id) === chapter
			).map((id) => merge.clauses.get(id)!)
		}))
	};
}
