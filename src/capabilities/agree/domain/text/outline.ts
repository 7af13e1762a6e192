import type { RulebookText } from '../rulebook.ts';
import { referenceLabels } from './numbering.ts';

/** A chapter in the contents list. */
export interface OutlineChapter {
	id: string;
	number: number;
	title: string;
	clauses: { id: string; number: number; title: string }[];
}

/** The contents list: chapters and their clauses with numbers and titles. */
export function outline(text: RulebookText): OutlineChapter[] {
	const labels = referenceLabels(text);
	return text.chapters.map(({ id, title, clauses }, at) => ({
		id,
		number: at + 1,
		title,
		clauses: clauses.map((clause) => ({
			id: clause.id,
			number: labels.get(clause.id)!.number,
			title: clause.title
		}))
	}));
}
