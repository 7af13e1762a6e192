import { allows } from '#platform/domain/parameter.ts';
import { numbered, type RulebookText } from '../domain/rulebook.ts';
import { parameterOf } from './parameters.ts';

export interface TextProblem {
	code: 'parameter-unknown' | 'parameter-value' | 'parameter-twice';
	data: { parameter: string; number: number };
}

/**
 * The first thing wrong with what a text's clauses set: a key that nothing obeys, a value out of
 * bounds, two clauses that set the same; null when all is in order. Numbers are those of clauses.
 */
export function textProblem(text: RulebookText): TextProblem | null {
	const seen = new Set<string>();
	for (const { number, clause } of numbered(text)) {
		for (const [key, value] of Object.entries(clause.parameters)) {
			const parameter = parameterOf(key);
			const data = { parameter: key, number };
			if (!parameter) return { code: 'parameter-unknown', data };
			if (!allows(parameter, value)) return { code: 'parameter-value', data };
			if (seen.has(key)) return { code: 'parameter-twice', data };
			seen.add(key);
		}
	}
	return null;
}

/** The text with only the named clauses; a chapter without any goes, and so do references to what is gone. */
export function chosenClauses(text: RulebookText, ids: readonly string[]): RulebookText {
	const chosen = new Set(ids);
	const titles = new Map(numbered(text).map(({ clause }) => [clause.id, clause.title]));
	const without = (body: string) =>
		body.replace(/\{§([^}]*)\}/g, (mark, id: string) =>
			chosen.has(id) || !titles.has(id) ? mark : quoted(text.language, titles.get(id)!)
		);
	const chapters = text.chapters
		.map((chapter) => ({
			...chapter,
			clauses: chapter.clauses
				.filter(({ id }) => chosen.has(id))
				.map((clause) => ({ ...clause, body: without(clause.body) }))
		}))
		.filter(({ clauses }) => clauses.length > 0);
	return { ...text, preamble: without(text.preamble), chapters };
}

const quoted = (language: RulebookText['language'], words: string) =>
	language === 'pl' ? `„${words}”` : `“${words}”`;

/** What a text's clauses set, by key, with the clause and its number: what comes into force. */
export const valuesOf = (text: RulebookText) =>
	Object.fromEntries(
		numbered(text).flatMap(({ number, clause }) =>
			Object.entries(clause.parameters).map(([key, value]) => [
				key,
				{ value, clause: clause.id, number }
			])
		)
	);
