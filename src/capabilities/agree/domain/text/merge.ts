import type { Change } from '../amendment.ts';
import type { RulebookText } from '../rulebook.ts';
import { applyChanges } from './apply.ts';
import { changesBetween } from './changes.ts';
import { mergeChapters } from './merge-chapters.ts';
import { mergeClauses } from './merge-clauses.ts';
import { assembled, refusePlaces } from './merge-places.ts';
import { keepReferences } from './merge-references.ts';
import { Merge } from './merge-state.ts';
import { mergeWords } from './merge-words.ts';
import type { Overlap } from './overlap.ts';

export { resolve, type Overlap } from './overlap.ts';

/**
 * Brings a change set that was made on `base` onto `head`, which grew from the same base: `changes`
 * are what merges by itself, in a form that applies to head, `overlaps` what a person must choose.
 *
 * The two are merged as states, not as lists of changes, and symmetrically: words of a field by word, parameters by
 * key, definitions by term, clauses and chapters by their ids and by what they stand behind. Change
 * sets that do not overlap give the same text in whichever order they are accepted, and what overlaps
 * is left as head has it and reported: nothing is undone silently.
 *
 * `changes` must apply to `base` (see `applyChanges`), or else it throws. Cost: the square of the
 * clauses of a chapter, and that of `mergeWords` for the fields that both changed.
 */
export function mergeAmendment(
	base: RulebookText,
	head: RulebookText,
	changes: readonly Change[]
): { changes: Change[]; overlaps: Overlap[] } {
	const theirs = applyChanges(base, changes);
	if (!theirs.ok) throw new Error('The change set does not apply to its base.');
	const merge = new Merge(base, head, theirs.value);
	const preamble = mergeWords(base.preamble, head.preamble, theirs.value.preamble);
	if (preamble === null) merge.reportPreamble(theirs.value.preamble);
	else merge.preamble = preamble;
	mergeClauses(merge);
	const turned = refusePlaces(merge);
	keepReferences(merge);
	mergeChapters(merge);
	keepReferences(merge);
	const merged = assembled(merge, turned);
	const overlaps = merge.pending.map(({ change, ...overlap }) => ({
		...overlap,
		change: change(merged)
	}));
	return { changes: changesBetween(head, merged), overlaps };
}
