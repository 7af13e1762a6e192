/**
 * How far two groupings of the same points agree: 1 for the same, 0 for no more than by chance
 * (adjusted Rand index, Hubert and Arabie 1985). Two groupings that put all in one group are the same.
 * @param one numbers of groups from 0, one a point; `other` likewise
 */
export function adjustedRandIndex(one: ArrayLike<number>, other: ArrayLike<number>): number {
	const pairs = new Map<number, number>();
	const sizes = [new Map<number, number>(), new Map<number, number>()] as const;
	const count = (map: Map<number, number>, key: number) => map.set(key, (map.get(key) ?? 0) + 1);
	for (let i = 0; i < one.length; i++) {
		count(sizes[0], one[i]!);
		count(sizes[1], other[i]!);
		count(pairs, one[i]! * 65_536 + other[i]!);
	}
	const choose = (map: Map<number, number>) => {
		let sum = 0;
		for (const n of map.values()) sum += (n * (n - 1)) / 2;
		return sum;
	};
	const all = (one.length * (one.length - 1)) / 2;
	const [a, b] = [choose(sizes[0]), choose(sizes[1])];
	const expected = all > 0 ? (a * b) / all : 0;
	const most = (a + b) / 2;
	return most === expected ? 1 : (choose(pairs) - expected) / (most - expected);
}
