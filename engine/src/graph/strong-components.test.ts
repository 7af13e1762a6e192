import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strongComponents } from './strong-components.ts';

/** Which nodes can be reached from which, by trying. */
function reachable(arcs: number[][]): boolean[][] {
	return arcs.map((_, from) => {
		const seen = arcs.map((_, node) => node === from);
		const todo = [from];
		for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
			for (const next of arcs[node]!) {
				if (seen[next]) continue;
				seen[next] = true;
				todo.push(next);
			}
		}
		return seen;
	});
}

describe('strongComponents', () => {
	it('puts together what reaches each other, in an order against the arcs', () => {
		const graph = fc.integer({ min: 1, max: 9 }).chain((nodes) =>
			fc.array(fc.array(fc.nat(nodes - 1), { maxLength: 3 }), {
				minLength: nodes,
				maxLength: nodes
			})
		);
		fc.assert(
			fc.property(graph, (arcs) => {
				const first = [0];
				for (const heads of arcs) first.push(first.at(-1)! + heads.length);
				const { count, of } = strongComponents(
					Int32Array.from(first),
					Int32Array.from(arcs.flat())
				);
				const reach = reachable(arcs);
				arcs.forEach((heads, node) => {
					arcs.forEach((_, other) => {
						expect(of[node] === of[other]).toBe(reach[node]![other]! && reach[other]![node]!);
					});
					for (const head of heads) expect(of[node]).toBeGreaterThanOrEqual(of[head]!);
				});
				expect(new Set(of).size).toBe(count);
			}),
			{ numRuns: 300, seed: 1 }
		);
	});

	it('follows a path of a hundred thousand nodes', () => {
		const nodes = 100_000;
		const first = Int32Array.from({ length: nodes + 1 }, (_, node) => node);
		const heads = Int32Array.from({ length: nodes }, (_, node) => (node + 1) % nodes);
		expect(strongComponents(first, heads).count).toBe(1);
	});
});
