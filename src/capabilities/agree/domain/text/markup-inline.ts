import type { Inline } from './markup.ts';

// Strong before emphasis, so that ** is never two single ones. What is marked begins and ends with
// something else than a space or a star: "5 * 3 * 2" stays as it is.
const token =
	/\*\*(?=[^\s*])([^*]*(?:\*(?!\*)[^*]*)*?)(?<=[^\s])\*\*(?!\*)|\*(?=[^\s*])([^*]*)(?<=[^\s*])\*(?!\*)|\{([§=])([A-Za-z0-9][A-Za-z0-9.-]{0,63})\}/g;

/** Reads one line's emphasis, references and values; what does not close is plain text. */
export function parseInline(source: string): Inline[] {
	const pieces: Inline[] = [];
	let read = 0;
	for (const match of source.matchAll(token)) {
		if (match.index > read) pieces.push({ kind: 'text', text: source.slice(read, match.index) });
		pieces.push(pieceOf(match));
		read = match.index + match[0].length;
	}
	if (read < source.length) pieces.push({ kind: 'text', text: source.slice(read) });
	return pieces;
}

function pieceOf([, strong, emphasis, sign, name]: RegExpExecArray): Inline {
	if (strong !== undefined) return { kind: 'strong', content: parseInline(strong) };
	if (emphasis !== undefined) return { kind: 'emphasis', content: parseInline(emphasis) };
	return sign === '§' ? { kind: 'reference', clause: name! } : { kind: 'value', key: name! };
}
