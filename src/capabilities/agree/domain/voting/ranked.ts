import { fractionText, plus, zero, type Fraction } from './fraction.ts';
import { schulze } from './schulze.ts';
import type { Vote } from './turnout.ts';

/**
 * The options in Schulze's order, and the weights for one above another. Options that a ballot leaves out
 * come after all that it ranks and are alike among themselves.
 */
export function ranked(options: readonly string[], votes: readonly Vote[]) {
	const pairwise = options.map(() => options.map(() => zero));
	for (const vote of votes) add(pairwise, options, vote);
	return {
		ranking: schulze(pairwise).map((group) => group.map((option) => options[option]!)),
		pairwise: pairwise.map((row) => row.map(fractionText))
	};
}

function add(pairwise: Fraction[][], options: readonly string[], { choice, weight }: Vote): void {
	if (choice.kind !== 'ranking') return;
	const placed = new Map(choice.ranks.flatMap((group, place) => group.map((id) => [id, place])));
	const places = options.map((id) => placed.get(id) ?? Infinity);
	for (const [a, row] of pairwise.entries())
		for (const b of row.keys()) if (places[a]! < places[b]!) row[b] = plus(row[b]!, weight);
}
