import type { Change } from '../amendment.ts';

/**
 * Where a change set and the text that it is to go into both changed the same thing, or things that
 * touch. The text stays as head has it until a person chooses.
 */
export interface Overlap {
	/** The clause that it is in; null for the preamble and chapters. */
	clause: string | null;
	/** The chapter that it is in, for chapters themselves which one; null for the preamble. */
	chapter: string | null;
	/**
	 * title, body, note, preamble, chapter-title: words, which a person may write anew. The others are
	 * chosen whole: parameter (`key` says which) and definitions as canonical JSON; place: canonical
	 * JSON of `{after, chapter}`; clause and chapter: there (its body or title) or not (null).
	 */
	field: WordField | 'parameter' | 'definitions' | 'place' | 'clause' | 'chapter';
	key: string | null;
	/** The three texts; null where there is none. */
	base: string | null;
	head: string | null;
	theirs: string | null;
	/** What makes head, with all that did merge, as the change set would have it. */
	change: Change;
}

type WordField = 'title' | 'body' | 'note' | 'preamble' | 'chapter-title';

/**
 * The changes that a person's choice needs beside those that merged: none when head's text stays. In
 * fields of words any text may be chosen; in the others what is not theirs (a missing one is the empty text) is head's.
 */
export function resolve(overlap: Overlap, text: string): Change[] {
	const { field, change } = overlap;
	if (text === (overlap.head ?? '')) return [];
	if (change.kind === 'preamble') return [{ ...change, body: text }];
	if (change.kind === 'rename-chapter') return [{ ...change, title: text }];
	if (change.kind === 'edit' && (field === 'title' || field === 'body' || field === 'note'))
		return [{ kind: 'edit', clause: change.clause, [field]: text }];
	return text === (overlap.theirs ?? '') ? [change] : [];
}
