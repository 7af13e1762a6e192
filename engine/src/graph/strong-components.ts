/** The strongly connected components of a directed graph. */
export interface StrongComponents {
	count: number;
	/** Each node's component; an arc between two components leads from the higher to the lower number. */
	of: Int32Array;
}

/**
 * Finds the strongly connected components of the graph whose arcs from node v lead to heads[first[v]]
 * … heads[first[v + 1] − 1]. Source: Tarjan 1972, without recursion. Cost O(n + m).
 */
export function strongComponents(first: Int32Array, heads: Int32Array): StrongComponents {
	const nodes = first.length - 1;
	const of = new Int32Array(nodes).fill(-1);
	const seen = new Int32Array(nodes);
	const low = new Int32Array(nodes);
	const next = first.slice(0, nodes);
	const open = new Int32Array(nodes);
	const path = new Int32Array(nodes);
	let count = 0;
	let opened = 0;
	let order = 0;
	for (let root = 0; root < nodes; root++) {
		if (seen[root]! > 0) continue;
		let depth = 0;
		path[0] = root;
		open[opened++] = root;
		seen[root] = low[root] = ++order;
		while (depth >= 0) {
			const node = path[depth]!;
			if (next[node]! < first[node + 1]!) {
				const head = heads[next[node]!++]!;
				if (seen[head] === 0) {
					seen[head] = low[head] = ++order;
					open[opened++] = head;
					path[++depth] = head;
				} else if (of[head]! < 0 && seen[head]! < low[node]!) low[node] = seen[head]!;
				continue;
			}
			if (low[node] === seen[node]) {
				let member: number;
				do {
					member = open[--opened]!;
					of[member] = count;
				} while (member !== node);
				count++;
			}
			if (--depth >= 0 && low[node]! < low[path[depth]!]!) low[path[depth]!] = low[node]!;
		}
	}
	return { count, of };
}
