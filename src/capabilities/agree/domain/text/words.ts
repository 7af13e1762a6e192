import { diffArrays } from 'diff';

// A reference or value, a number with its decimals, a word with its hyphens and apostrophes, line
// breaks, spaces; any other character by itself.
const token =
	/\{[§=][A-Za-z0-9.-]+\}|\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\n+ *|[^\S\n]+|./gsu;

/** A text cut into words, numbers, punctuation and the white space between; joined they are the text. */
export const tokens = (text: string): string[] => text.match(token) ?? [];

/** Space within a line: what parts words and nothing more. */
const isSpace = (token: string): boolean => /^[^\S\n]+$/.test(token);

/** Tokens `from` until `to` (exclusive) of the text before became `words`. */
export interface Hunk {
	from: number;
	to: number;
	words: readonly string[];
}

/**
 * How many words may come and go before two texts count as having nothing in common: what the lengths
 * differ by, half of the shorter one rewritten, and always enough to compare short ones exactly.
 */
const mostDifferences = (a: number, b: number): number =>
	Math.abs(a - b) + Math.min(40 + Math.min(a, b), 1000);

/** How many words come and go at least: those that the other text has not, or not as often. */
function leastDifferences(before: readonly string[], after: readonly string[]): number {
	const left = new Map<string, number>();
	for (const word of before) left.set(word, (left.get(word) ?? 0) + 1);
	let common = 0;
	for (const word of after) {
		const count = left.get(word) ?? 0;
		if (count > 0) common++;
		left.set(word, count - 1);
	}
	return before.length + after.length - 2 * common;
}

/**
 * What turns one text into another, as replaced stretches of tokens in order. Words are aligned first (a
 * longest common subsequence, Myers 1986, by jsdiff) and what stands between them is compared then,
 * so that spaces never hold words together: between two hunks there always stands a word, a sign or a
 * line's end. Texts with little in common (see above) are one hunk. Cost: words × differences; the
 * longest bodies, rewritten, take some tenths of a second, an edited one a millisecond.
 */
export function hunks(before: readonly string[], after: readonly string[]): Hunk[] {
	const found: Hunk[] = [];
	let [from, start] = [0, 0];
	for (const [to, end] of [...anchors(before, after), [before.length, after.length] as const]) {
		const hunk = trimmed(before, from, to, after, start, end);
		if (hunk) found.push(hunk);
		[from, start] = [to + 1, end + 1];
	}
	return found;
}

/** Places of the words that stay, in both texts. */
function anchors(before: readonly string[], after: readonly string[]): [number, number][] {
	const [old, fresh] = [worded(before), worded(after)];
	const [was, is] = [old.map((at) => before[at]!), fresh.map((at) => after[at]!)];
	const maxEditLength = mostDifferences(was.length, is.length);
	if (leastDifferences(was, is) > maxEditLength) return [];
	const parts = diffArrays(was, is, { maxEditLength });
	const pairs: [number, number][] = [];
	let [a, b] = [0, 0];
	for (const { added, removed, count } of parts ?? []) {
		if (!added && !removed)
			for (let at = 0; at < count; at++) pairs.push([old[a + at]!, fresh[b + at]!]);
		if (!added) a += count;
		if (!removed) b += count;
	}
	return pairs;
}

const worded = (all: readonly string[]): number[] =>
	all.flatMap((token, at) => (isSpace(token) ? [] : [at]));

/** The stretch without what both have at its beginning and end; null when nothing is left. */
function trimmed(
	before: readonly string[],
	from: number,
	to: number,
	after: readonly string[],
	start: number,
	end: number
): Hunk | null {
	while (from < to && start < end && before[from] === after[start])
		[from, start] = [from + 1, start + 1];
	while (from < to && start < end && before[to - 1] === after[end - 1])
		[to, end] = [to - 1, end - 1];
	return from === to && start === end ? null : { from, to, words: after.slice(start, end) };
}

/** The tokens with the hunks made in them; hunks are in order and apart. */
export function withHunks(before: readonly string[], made: readonly Hunk[]): string[] {
	const result: string[] = [];
	let at = 0;
	for (const { from, to, words } of made) {
		result.push(...before.slice(at, from), ...words);
		at = to;
	}
	return [...result, ...before.slice(at)];
}
