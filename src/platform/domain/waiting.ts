/** One line of "what needs you": something that waits for the reader, with what can be done here. */
export interface Waiting {
	/** Stable: the same thing keeps its line. */
	key: string;
	verb: 'join' | 'agree' | 'match' | 'replicate';
	/** What waits, in a sentence in the reader's language. */
	sentence: string;
	/** Since when it waits; the oldest comes first among those without a due day. */
	since: Date;
	/** The day (yyyy-mm-dd) by which it should be done. */
	due?: string;
	/** The thing's own page. */
	href: string;
	/** Buttons that do it in place: each posts to a form action that comes back to `to`. */
	acts: readonly { label: string; action: string; fields: Record<string, string> }[];
}

/** Where to go back to after a form: a path of this site, else the fallback. */
export function localPath(text: unknown, fallback: string): string {
	return typeof text === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(text) ? text : fallback;
}
