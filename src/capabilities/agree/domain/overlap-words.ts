import type { Overlap } from './text/merge.ts';

/** Whether an overlap is in words that a person may write anew; the others are chosen whole. */
export const overlapOfWords = ({ field }: Pick<Overlap, 'field'>): boolean =>
	['title', 'body', 'note', 'preamble', 'chapter-title'].includes(field);
