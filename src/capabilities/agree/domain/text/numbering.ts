import { numbered, type RulebookText } from '../rulebook.ts';

/** What a reference to a clause says: the clause's number, through the whole text, and its chapter's. */
export interface Label {
	number: number;
	chapter: number;
}

/**
 * Labels of all clauses by id, both numbered from 1. Worked out from the order each time, so that
 * references follow renumbering by themselves. Cost: linear.
 */
export function referenceLabels(text: RulebookText): Map<string, Label> {
	const chapters = new Map(text.chapters.map((chapter, at) => [chapter, at + 1]));
	return new Map(
		numbered(text).map(({ number, clause, chapter }) => [
			clause.id,
			{ number, chapter: chapters.get(chapter)! }
		])
	);
}
