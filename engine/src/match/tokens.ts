import { fold } from './fold.ts';

/** One word of a text, with the place that it has in it. */
export interface Token {
	/** As written. */
	readonly surface: string;
	/** Lower case, diacritics kept: tells "prać" from "praca". */
	readonly lower: string;
	readonly folded: string;
	/** Which sentence: the first one is usually the title. */
	readonly sentence: number;
	/** Which part between commas, colons and brackets, counted through the whole text. */
	readonly clause: number;
	/** Capital letter inside a sentence: probably a name. */
	readonly name: boolean;
}

const wordOrBreak = /[\p{L}\p{M}\p{N}]+|[.!?\n]+|[,;:()/–—•|]+/gu;

/** The words of a text in order. Cost: linear in the text. */
export function tokenise(text: string): Token[] {
	const tokens: Token[] = [];
	let sentence = 0;
	let clause = 0;
	let opening = true;
	for (const [piece] of text.normalize('NFC').matchAll(wordOrBreak)) {
		if (/^[.!?\n]/.test(piece)) {
			sentence++;
			clause++;
			opening = true;
		} else if (/^[,;:()/–—•|]/.test(piece)) {
			clause++;
		} else {
			const capital =
				piece[0] !== piece[0]?.toLowerCase() && piece.slice(1) !== piece.slice(1).toUpperCase();
			const lower = piece.toLowerCase();
			tokens.push({
				surface: piece,
				lower,
				folded: fold(piece),
				sentence,
				clause,
				name: capital && !opening
			});
			opening = false;
		}
	}
	return tokens;
}
