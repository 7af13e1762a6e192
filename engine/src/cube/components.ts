import type { Instance } from './instance.ts';

/**
 * Groups the arcs so that no two groups share a member, and so neither an offer, a need, nor a place
 * in somebody's partnerships: each group can be solved alone. Groups and arcs in the order of the
 * input. Cost: nearly linear (union-find with path halving).
 */
export function components({ arcs, problem }: Instance): number[][] {
	const parent = Int32Array.from(problem.members, (_, index) => index);
	const rootOf = (member: number): number => {
		let at = member;
		while (parent[at] !== at) {
			parent[at] = parent[parent[at]!]!;
			at = parent[at]!;
		}
		return at;
	};
	for (const { giver, receiver } of arcs) {
		const a = rootOf(giver);
		const b = rootOf(receiver);
		parent[Math.max(a, b)] = Math.min(a, b);
	}
	const groups = new Map<number, number[]>();
	arcs.forEach(({ giver }, index) => {
		const root = rootOf(giver);
		const group = groups.get(root);
		if (group) group.push(index);
		else groups.set(root, [index]);
	});
	return [...groups.values()];
}
