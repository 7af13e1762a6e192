import type { ParameterValue } from '#platform/domain/parameter.ts';

/** A rulebook's whole text, as one version holds it: chapters of clauses, in order. */
export interface RulebookText {
	language: 'pl' | 'en';
	title: string;
	/** What stands before the first chapter; marked up as a clause's body. */
	preamble: string;
	chapters: readonly Chapter[];
}

export interface Chapter {
	/** Stays with the chapter for ever, whatever its number becomes. */
	id: string;
	title: string;
	clauses: readonly Clause[];
}

/**
 * One numbered clause ("§ 7"). Numbers are worked out from the order and never stored; the id is the
 * clause's identity, also in other clusters' rulebooks that took it over.
 */
export interface Clause {
	id: string;
	title: string;
	/**
	 * Paragraphs, lists, emphasis; `{§id}` refers to a clause by its id, `{=key}` shows a parameter's
	 * value. See domain/text/markup.ts.
	 */
	body: string;
	/** Why it is there and what others chose instead; not part of what is signed. */
	note: string;
	/** The parameters that this clause sets, by key. */
	parameters: Readonly<Record<string, ParameterValue>>;
	/** Words that the clause defines: used in the sense given here wherever they occur. */
	definitions: readonly Definition[];
	/** Where the clause was taken from; null when it was written here. */
	origin: ClauseOrigin | null;
}

export interface Definition {
	term: string;
	meaning: string;
}

export type ClauseOrigin =
	/** Taken over from a model: of which cluster, which release, which clause. */
	| { kind: 'model'; cluster: string; release: number; clause: string; sha256: string }
	/** Grown from a statement that all sectors share. */
	| { kind: 'statement'; consultation: string; statement: string };

/** Every clause in order, with its number (from 1 through all chapters) and its chapter. */
export const numbered = (
	text: RulebookText
): { number: number; clause: Clause; chapter: Chapter }[] =>
	text.chapters
		.flatMap((chapter) => chapter.clauses.map((clause) => ({ clause, chapter })))
		.map((one, at) => ({ number: at + 1, ...one }));
