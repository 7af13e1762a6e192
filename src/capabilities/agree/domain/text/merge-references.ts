import { referencesIn } from './markup.ts';
import { addBack } from './merge-place.ts';
import type { Merge } from './merge-state.ts';

/**
 * Nothing that merged refers to a clause that did not: a removal that would leave a reference without its clause waits for a
 * person, and so do words that refer to what head has removed. Ends, as each turn gives up one change.
 */
export function keepReferences(merge: Merge): void {
	let again = true;
	while (again) {
		again = keepPreamble(merge);
		for (const [id, { body }] of merge.clauses) {
			for (const lost of referencesIn(body)) {
				if (merge.clauses.has(lost) || !isKnown(merge, lost)) continue;
				if (merge.head.clauses.has(lost)) restore(merge, lost);
				else if (!giveUp(merge, id)) continue;
				again = true;
				break;
			}
		}
	}
}

/** What was never a clause of the base is another problem: it waits itself, or it never was. */
const isKnown = (merge: Merge, id: string): boolean =>
	merge.base.clauses.has(id) || merge.head.clauses.has(id);

const restore = (merge: Merge, id: string): void =>
	merge.reportClause(id, () => ({ kind: 'remove', clause: id }));

/** Takes a clause's words back to head's, or the clause out if it is new; false when they are head's. */
function giveUp(merge: Merge, id: string): boolean {
	const head = merge.head.clauses.get(id);
	const body = merge.clauses.get(id)!.body;
	if (!head) {
		merge.reportClause(id, addBack(merge, id));
		return true;
	}
	if (head.body === body) return false;
	merge.clauses.set(id, { ...merge.clauses.get(id)!, body: head.body });
	merge.report({
		clause: id,
		chapter: merge.home.get(id)!,
		field: 'body',
		key: null,
		base: merge.base.clauses.get(id)?.body ?? null,
		head: head.body,
		theirs: body,
		change: () => ({ kind: 'edit', clause: id, body })
	});
	return true;
}

/** The same for the preamble. */
function keepPreamble(merge: Merge): boolean {
	for (const lost of referencesIn(merge.preamble)) {
		if (merge.clauses.has(lost) || !isKnown(merge, lost)) continue;
		if (merge.head.clauses.has(lost)) {
			restore(merge, lost);
			return true;
		}
		if (merge.preamble === merge.head.text.preamble) continue;
		merge.reportPreamble(merge.preamble);
		return true;
	}
	return false;
}
