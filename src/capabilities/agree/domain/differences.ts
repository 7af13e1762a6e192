import type { RulebookText } from './rulebook.ts';
import {
	chapterDiffs,
	textDiff,
	wordDiff,
	type ChapterDiff,
	type ClauseDiff,
	type Piece
} from './text/word-diff.ts';

/** Everything that differs between two texts: the words before the chapters, the chapters, the clauses. */
export interface Differences {
	/** Empty when it is the same. */
	preamble: Piece[];
	chapters: ChapterDiff[];
	clauses: ClauseDiff[];
}

/** What differs between two texts; see `textDiff` for the clauses. */
export const differences = (before: RulebookText, after: RulebookText): Differences => ({
	preamble: before.preamble === after.preamble ? [] : wordDiff(before.preamble, after.preamble),
	chapters: chapterDiffs(before, after),
	clauses: textDiff(before, after)
});
