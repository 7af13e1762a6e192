import type { Clause, RulebookText } from '#capabilities/agree/server/index.ts';
import { filled, placeholdersIn } from '../domain/placeholders.ts';
import type { Model } from './model-schema.ts';

/** A clause with all its words put through `change`; ids, values and origin stay. */
export const clauseInWords = (clause: Clause, change: (text: string) => string): Clause => ({
	id: clause.id,
	title: change(clause.title),
	body: change(clause.body),
	note: change(clause.note),
	parameters: clause.parameters,
	definitions: clause.definitions.map(({ term, meaning }) => ({
		term: change(term),
		meaning: change(meaning)
	})),
	origin: clause.origin
});

/** A text with all its words put through `change`, in the order of reading. */
export const inWords = (text: RulebookText, change: (text: string) => string): RulebookText => ({
	language: text.language,
	title: change(text.title),
	preamble: change(text.preamble),
	chapters: text.chapters.map((chapter) => ({
		id: chapter.id,
		title: change(chapter.title),
		clauses: chapter.clauses.map((clause) => clauseInWords(clause, change))
	}))
});

/** The rules of a model with names for its placeholders. */
export const rulesWith = (text: RulebookText, names: Readonly<Record<string, string>>) =>
	inWords(text, (words) => filled(words, names));

/** The placeholders that a model's rules ask names for. */
export function placeholdersOf({ rulebook }: Model): string[] {
	const words: string[] = [];
	inWords(rulebook, (text) => {
		words.push(text);
		return text;
	});
	return placeholdersIn(words);
}
