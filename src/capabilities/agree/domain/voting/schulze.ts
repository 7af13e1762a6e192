import { compare, zero, type Fraction } from './fraction.ts';

/**
 * Schulze's method with winning votes (M. Schulze, "A new monotonic, clone-independent, reversal symmetric,
 * and Condorcet-consistent single-winner election method", Social Choice and Welfare 36, 2011).
 * `pairwise[a][b]`: what weighs for option a above b. A path from a to b is as strong as its weakest step;
 * a stands before b when its strongest path to b beats b's to a. Cost: options³ comparisons (Floyd–Warshall).
 * @returns the options' places in `pairwise`, best group first; those whom nobody left beats stand together
 */
export function schulze(pairwise: readonly (readonly Fraction[])[]): number[][] {
	const strength = strongestPaths(pairwise);
	const beats = (a: number, b: number) => compare(strength[a]![b]!, strength[b]![a]!) > 0;
	const groups: number[][] = [];
	let left = pairwise.map((_, option) => option);
	while (left.length > 0) {
		// The relation is transitive, so that there is always somebody whom nobody beats.
		const front = left.filter((option) => !left.some((other) => beats(other, option)));
		groups.push(front);
		left = left.filter((option) => !front.includes(option));
	}
	return groups;
}

/** The strength of the strongest path from each option to each other. */
export function strongestPaths(pairwise: readonly (readonly Fraction[])[]): Fraction[][] {
	const strength = pairwise.map((row, a) =>
		row.map((weight, b) => (compare(weight, pairwise[b]![a]!) > 0 ? weight : zero))
	);
	for (const through of pairwise.keys())
		for (const from of pairwise.keys())
			for (const to of pairwise.keys()) {
				const path = lesser(strength[from]![through]!, strength[through]![to]!);
				if (from !== to && compare(path, strength[from]![to]!) > 0) strength[from]![to] = path;
			}
	return strength;
}

const lesser = (a: Fraction, b: Fraction) => (compare(a, b) < 0 ? a : b);
