import { fold } from '#platform/domain/text.ts';

/** How alike two texts must be to be shown as near duplicates, 0 to 1. */
const ALIKE = 0.5;

/** Near duplicates that are shown at most. */
const SHOWN = 5;

/** The groups of three neighbouring letters of a text's words, each word with its borders. */
function threes(words: string): Set<string> {
	const found = new Set<string>();
	for (const word of words.split(' ')) {
		const padded = ` ${word} `;
		for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3));
	}
	return found;
}

/**
 * How alike two texts are, from 0 to 1: twice the letter groups they share over those they have
 * (Dice 1945), so that endings and the order of words weigh little.
 */
export function likeness(one: string, other: string): number {
	const [a, b] = [threes(fold(one)), threes(fold(other))];
	let shared = 0;
	for (const three of a) if (b.has(three)) shared++;
	const all = a.size + b.size;
	return all === 0 ? 1 : (2 * shared) / all;
}

/** Statements that say nearly the same, the most alike first. Cost: linear in the letters of all. */
export const nearDuplicates = <S extends { text: string }>(
	text: string,
	statements: readonly S[]
): S[] =>
	statements
		.map((statement) => ({ statement, alike: likeness(text, statement.text) }))
		.filter(({ alike }) => alike >= ALIKE)
		.sort((a, b) => b.alike - a.alike)
		.slice(0, SHOWN)
		.map(({ statement }) => statement);
