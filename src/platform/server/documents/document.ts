/** A text to print or to send round: the same for PDF and DOCX, without anything of either. */
export interface PrintedDocument {
	language: 'pl' | 'en';
	title: string;
	/** Stands under the title: of which cluster, which version. */
	subtitle?: string;
	/** Who issues it; kept in the file's properties. */
	author: string;
	/** Kept in the file's properties; the same document made at the same time is the same bytes. */
	madeAt: Date;
	/** Stands at the foot of every page, before the page number: whose text it is, its hash. */
	foot: string;
	blocks: readonly Block[];
}

export type Block =
	| { kind: 'heading'; level: 1 | 2 | 3; words: Words; number?: string }
	/** `number` stands in front, at the margin. */
	| { kind: 'paragraph'; words: Words; number?: string }
	| PrintedList
	/** Something to be noticed, in a frame. */
	| { kind: 'notice'; words: Words }
	/** `widths` in parts of the whole; as many as there are in the head. */
	| {
			kind: 'table';
			head: readonly string[];
			widths: readonly number[];
			rows: readonly (readonly Words[])[];
	  }
	| { kind: 'page-break' };

export interface PrintedList {
	kind: 'list';
	style: 'numbered' | 'lettered' | 'bulleted';
	/** Number of the first item: 1 for "1." and "a)". */
	start: number;
	/** Each with the lists inside it. */
	items: readonly { words: Words; lists: readonly PrintedList[] }[];
}

/** A line of text with its emphasis; a plain string is one run without. */
export type Words = string | readonly Run[];

export interface Run {
	text: string;
	bold?: boolean;
	emphasis?: boolean;
}

export const runsOf = (words: Words): readonly Run[] =>
	typeof words === 'string' ? [{ text: words }] : words;
