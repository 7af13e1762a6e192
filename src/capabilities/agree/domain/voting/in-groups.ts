/** Options in order, those that compare as 0 in one group. `order` compares places in `options`. */
export function inGroups(
	options: readonly string[],
	order: (a: number, b: number) => number
): string[][] {
	const groups: number[][] = [];
	for (const option of [...options.keys()].sort(order)) {
		const last = groups.at(-1);
		if (last && order(last[0]!, option) === 0) last.push(option);
		else groups.push([option]);
	}
	return groups.map((group) => group.map((option) => options[option]!));
}
