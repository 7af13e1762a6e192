/**
 * All points, in an order in which points that never meet lie together: cliques of the graph of
 * unmet pairs, taken greedily. O(points² × rounds).
 */
export function unmetOrder(rounds: Int32Array[]): number[] {
	const points = rounds[0]!.length;
	const meet = (a: number, b: number) => rounds.some((row) => row[a] === row[b]);
	const order: number[] = [];
	const used = new Uint8Array(points);
	// From the last: the points that a starter's turning fixes never meet.
	for (let first = points - 1; first >= 0; first--) {
		if (used[first]) continue;
		const clique = [first];
		for (let point = first - 1; point >= 0; point--)
			if (!used[point] && clique.every((other) => !meet(point, other))) clique.push(point);
		for (const point of clique) used[point] = 1;
		order.push(...clique);
	}
	return order;
}
