import type { Change } from '../amendment.ts';
import type { Clause } from '../rulebook.ts';
import { canonicalJson } from './canonical.ts';
import { editBetween } from './changes.ts';
import { mergeClause } from './merge-clause.ts';
import { addBack, reportPlace } from './merge-place.ts';
import type { Merge, Side } from './merge-state.ts';

/** Decides of every clause whether it is there, what it says and in which chapter it stands. */
export function mergeClauses(merge: Merge): void {
	const { base, head, theirs } = merge;
	for (const id of new Set([...head.clauses.keys(), ...theirs.clauses.keys()])) {
		const [a, b, c] = [base, head, theirs].map((side) => side.clauses.get(id));
		if (b && c) mergeBoth(merge, id, a, b, c);
		else if (b) mergeRemoved(merge, id, b);
		else if (c) mergeMissing(merge, id, c);
	}
	refuseTwice(merge);
}

function mergeBoth(
	merge: Merge,
	id: string,
	base: Clause | undefined,
	head: Clause,
	theirs: Clause
) {
	merge.clauses.set(id, head);
	merge.home.set(id, merge.head.home.get(id)!);
	if (!base) {
		const change = editBetween(head, theirs);
		if (change) merge.reportClause(id, () => change);
		return;
	}
	const { clause, overlaps } = mergeClause(base, head, theirs);
	merge.clauses.set(id, clause);
	const chapter = merge.head.home.get(id)!;
	for (const { change, ...overlap } of overlaps)
		merge.report({ ...overlap, chapter, change: () => change });
	const [was, is, other] = [merge.base, merge.head, merge.theirs].map(({ home }) => home.get(id)!);
	if (is === was) merge.home.set(id, other!);
	else if (other !== was && other !== is) reportPlace(merge, id);
}

/** In head, not in theirs: added by head, or removed by theirs. */
function mergeRemoved(merge: Merge, id: string, clause: Clause): void {
	if (!merge.base.clauses.has(id)) merge.keepHead(id);
	else if (touched(merge.base, merge.head, id, clause))
		merge.reportClause(id, () => ({ kind: 'remove', clause: id }));
}

/** In theirs, not in head: added by theirs, or removed by head. */
function mergeMissing(merge: Merge, id: string, clause: Clause): void {
	if (!merge.base.clauses.has(id)) {
		merge.clauses.set(id, clause);
		merge.home.set(id, merge.theirs.home.get(id)!);
	} else if (touched(merge.base, merge.theirs, id, clause))
		merge.reportClause(id, addBack(merge, id));
}

const touched = (base: Side, side: Side, id: string, clause: Clause): boolean =>
	side.moved.has(id) || canonicalJson(base.clauses.get(id)!) !== canonicalJson(clause);

/** A parameter that head sets in one clause and theirs in another is an overlap of the latter. */
function refuseTwice(merge: Merge): void {
	const setBy = new Map<string, string>();
	for (const [id, { parameters }] of merge.head.clauses)
		if (merge.clauses.has(id))
			for (const key of Object.keys(parameters))
				if (merge.clauses.get(id)!.parameters[key] !== undefined) setBy.set(key, id);
	for (const [id, clause] of merge.clauses)
		for (const [key, value] of Object.entries(clause.parameters)) {
			const other = setBy.get(key);
			const ofHead = merge.head.clauses.get(id)?.parameters[key] !== undefined;
			if (other === undefined || other === id || ofHead) continue;
			const change: Change = { kind: 'edit', clause: id, parameters: { [key]: value } };
			const { [key]: _, ...parameters } = clause.parameters;
			merge.clauses.set(id, { ...merge.clauses.get(id)!, parameters });
			merge.report({
				clause: id,
				chapter: merge.home.get(id)!,
				field: 'parameter',
				key,
				base: null,
				head: null,
				theirs: canonicalJson(value),
				change: () => change
			});
		}
}
