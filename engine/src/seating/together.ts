/**
 * The blocks that keep-together groups make: being together is transitive, so a ring of groups is
 * one block. Union-find (Tarjan 1975), nearly linear.
 */
export function togetherBlocks(people: number, groups: number[][]) {
	const parent = Int32Array.from({ length: people }, (_, index) => index);
	const root = (person: number): number => {
		let at = person;
		while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
		return at;
	};
	for (const [first, ...others] of groups)
		for (const other of others) {
			const [a, b] = [root(first!), root(other)];
			parent[Math.max(a, b)] = Math.min(a, b);
		}
	const block = new Int32Array(people);
	const blocks: number[][] = [];
	for (let person = 0; person < people; person++) {
		const head = root(person);
		if (head === person) block[person] = blocks.push([]) - 1;
		else block[person] = block[head]!;
		blocks[block[person]!]!.push(person);
	}
	return { block, blocks };
}

/** How two people of one block are linked: each shares a keep-together group with the next. */
export function togetherPath(groups: number[][], from: number, to: number): number[] {
	const before = new Map([[from, from]]);
	const queue = [from];
	for (let at = 0; at < queue.length && !before.has(to); at++)
		for (const group of groups)
			if (group.includes(queue[at]!))
				for (const next of group)
					if (!before.has(next)) {
						before.set(next, queue[at]!);
						queue.push(next);
					}
	const path = [to];
	while (path[0] !== from) path.unshift(before.get(path[0]!)!);
	return path;
}
