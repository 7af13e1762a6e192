import { hunks, tokens, withHunks, type Hunk } from './words.ts';

const alike = (a: Hunk, b: Hunk): boolean =>
	a.from === b.from && a.to === b.to && a.words.join('') === b.words.join('');

/**
 * Merges two changed texts of one base by words; null when they overlap. The same change made twice is
 * made once. They merge when the differences of the merged text from the base are the changes of both,
 * each where it was made. That is not so when two changes touch, with nothing but space standing
 * between them, nor in the rare case that words moved to and fro would be taken for one another, so
 * that what is accepted later were put at a wrong place. Symmetrical in head and theirs; and as the result
 * depends only on the set of changes, that of several merges on one base does not depend on their
 * order. Cost: that of `hunks`, three times.
 */
export function mergeWords(base: string, head: string, theirs: string): string | null {
	if (head === theirs || theirs === base) return head;
	if (head === base) return theirs;
	const old = tokens(base);
	const [a, b] = [hunks(old, tokens(head)), hunks(old, tokens(theirs))];
	const fresh = b.filter((one) => !a.some((other) => alike(one, other)));
	const all = [...a, ...fresh].sort((x, y) => x.from - y.from || x.to - y.to);
	if (all.some(({ from }, at) => at > 0 && from < all[at - 1]!.to)) return null;
	const merged = withHunks(old, all).join('');
	const found = hunks(old, tokens(merged));
	const faithful = found.length === all.length && found.every((one, at) => alike(one, all[at]!));
	return faithful ? merged : null;
}
