import type { ParameterValue } from '#platform/domain/parameter.ts';
import type { RulebookText } from '../rulebook.ts';
import { parseInline } from './markup-inline.ts';

/** A piece of a line. Emphasis may hold references and values, but no emphasis of its own kind. */
export type Inline =
	| { kind: 'text'; text: string }
	| { kind: 'strong' | 'emphasis'; content: Inline[] }
	| { kind: 'reference'; clause: string }
	| { kind: 'value'; key: string };

export type Block = { kind: 'paragraph'; content: Inline[] } | List;

export interface List {
	kind: 'list';
	style: 'numbered' | 'lettered' | 'bulleted';
	/** Number of the first item: 1 for "1." and "a)". */
	start: number;
	items: ListItem[];
}

export interface ListItem {
	content: Inline[];
	/** Lists inside the item, one level deep. */
	lists: List[];
}

interface Marked {
	style: List['style'];
	number: number;
	nested: boolean;
	text: string;
}

/** The marker of a list's line and what stands behind it; null for any other line. */
function markedLine(line: string): Marked | null {
	const match = /^( *)(?:(\d{1,3})\.|([a-z])\)|-) +(\S.*)$/.exec(line);
	if (!match) return null;
	const [, indent, digits, letter, text] = match;
	const style = digits ? 'numbered' : letter ? 'lettered' : 'bulleted';
	const number = digits ? Number(digits) : letter ? letter.charCodeAt(0) - 96 : 1;
	return { style, number, nested: indent!.length >= 2, text: text! };
}

/**
 * Puts an item into the last list if it goes on there, else into a new one: a number out of turn
 * starts anew, so that what is printed is always the number that was typed.
 */
function put(lists: (Block | List)[], { style, number, text }: Marked): void {
	const last = lists.at(-1);
	const item: ListItem = { content: parseInline(text), lists: [] };
	const goesOn =
		last?.kind === 'list' &&
		last.style === style &&
		(style === 'bulleted' || number === last.start + last.items.length);
	if (goesOn) last.items.push(item);
	else lists.push({ kind: 'list', style, start: number, items: [item] });
}

/** The blocks of what stands between two empty lines. */
function blocksOf(lines: readonly string[]): Block[] {
	const blocks: Block[] = [];
	let words: string[] = [];
	const endParagraph = () => {
		if (words.length > 0) blocks.push({ kind: 'paragraph', content: parseInline(words.join(' ')) });
		words = [];
	};
	for (const line of lines) {
		const marked = markedLine(line);
		if (!marked) {
			words.push(line.trim());
			continue;
		}
		endParagraph();
		const last = blocks.at(-1);
		if (marked.nested && last?.kind === 'list') put(last.items.at(-1)!.lists, marked);
		else put(blocks, marked);
	}
	endParagraph();
	return blocks;
}

/**
 * Reads a clause's body. Paragraphs are parted by an empty line; lines that begin with `1.`, `a)` or
 * `-` are lists, indented by two spaces they belong to the item above; `**strong**`, `*emphasis*`,
 * `{§clause-id}` and `{=parameter.key}` stand within a line. Everything else, what is malformed and
 * HTML included, is plain text; never throws. Cost: linear in the length of the source.
 */
export function parseMarkup(source: string): Block[] {
	const blocks: Block[] = [];
	let lines: string[] = [];
	for (const line of [...source.replace(/\r\n?/g, '\n').split('\n'), '']) {
		if (line.trim() !== '') lines.push(line);
		else {
			blocks.push(...blocksOf(lines));
			lines = [];
		}
	}
	return blocks;
}

export interface MarkupProblem {
	code: 'unknown-clause' | 'unknown-parameter';
	/** The clause's id or the parameter's key, as it was written. */
	name: string;
}

/** What a text may refer to: ids of clauses and keys of parameters. */
export interface Known {
	clauses: { has(id: string): boolean };
	parameters: { has(key: string): boolean };
}

/** References to clauses and parameters that there are not, each once, in the order of the source. */
export function markupProblems(source: string, known: Known): MarkupProblem[] {
	const problems = new Map<string, MarkupProblem>();
	for (const [written, sign, name] of source.matchAll(placeholder)) {
		if (sign === '§' && !known.clauses.has(name!))
			problems.set(written, { code: 'unknown-clause', name: name! });
		if (sign === '=' && !known.parameters.has(name!))
			problems.set(written, { code: 'unknown-parameter', name: name! });
	}
	return [...problems.values()];
}

/** `{§clause-id}` or `{=parameter.key}`. */
const placeholder = /\{([§=])([A-Za-z0-9][A-Za-z0-9.-]{0,63})\}/g;

/** The ids that a body refers to. */
export const referencesIn = (source: string): string[] =>
	[...source.matchAll(placeholder)].filter(([, sign]) => sign === '§').map(([, , id]) => id!);

/** What the clauses of a text set, by key: the values that `{=key}` shows. */
export const parametersOf = (text: RulebookText): Map<string, ParameterValue> =>
	new Map(
		text.chapters
			.flatMap(({ clauses }) => clauses)
			.flatMap(({ parameters }) => Object.entries(parameters))
	);
