import type { ParameterValue } from '#platform/domain/parameter.ts';
import type { Chapter, Clause, Definition } from '../domain/rulebook.ts';
import { values } from './values.ts';

/** What a founder fills in; the names stand in the text as they are. */
export interface Names {
	cluster: string;
	/** The organisation that coordinates, not a person; empty when it is not settled yet. */
	coordinator: string;
}

/** A chapter of the template, still without the names. */
export type ChapterOf = (names: Names) => Chapter;

export const chapter = (id: string, title: string, clauses: readonly Clause[]): Chapter => ({
	id,
	title,
	clauses
});

/**
 * A clause of the template. Body and note may be indented with tabs and wrapped as the source file
 * likes; the parameters come from `values`, so that both languages set the same.
 */
export const clause = (
	id: string,
	title: string,
	body: string,
	note: string,
	definitions: readonly Definition[] = []
): Clause => ({
	id,
	title,
	body: unwrapped(body),
	note: unwrapped(note),
	parameters: (values as Readonly<Record<string, Record<string, ParameterValue>>>)[id] ?? {},
	definitions,
	origin: null
});

/** Source lines joined to paragraphs and list items; two spaces of indentation of a nested list stay. */
export const unwrapped = (source: string): string =>
	source
		.replaceAll(/^\t+/gm, '')
		.replaceAll(/(?<=\S)\n(?! *(?:\d+\.|[a-z]\)|-) |\n|$)/g, ' ')
		.trim();

/** A name that says nothing in markup: without braces and asterisks, on one line. */
export const plainName = (name: string): string =>
	name.replaceAll(/[{}*]/g, '').replaceAll(/\s+/g, ' ').trim();
