import type { ExchangeInput } from './index.ts';

/** A solution's value on each level of the objective. */
export interface BruteForce {
	best: number[];
	/** Arcs of one best solution. */
	arcs: number[];
}

/**
 * The best exchange by trying, for every vertex, every arc that leaves it and none; written apart from
 * the solver and straight from the definition. Only for a handful of vertices.
 */
export function bruteForce(input: ExchangeInput): BruteForce {
	const { vertices, arcs, limits = [], objective = ['served'] } = input;
	const maxCycle = input.maxCycle ?? Infinity;
	const maxChain = input.maxChain ?? Infinity;
	const at = new Map(vertices.map((vertex) => [vertex.id, vertex]));
	const owner = (id: string) => at.get(id)!.owner ?? id;
	const weight = (arc: number) => arcs[arc]!.weight ?? (at.get(arcs[arc]!.to)!.standIn ? 0 : 1);
	let best = objective.map(() => 0);
	let bestArcs: number[] = [];

	function judge(leaving: Map<string, number>): void {
		const used = [...leaving.values()];
		const entered = new Set(used.map((arc) => arcs[arc]!.to));
		if (entered.size < used.length) return;
		for (const { owner: who, money } of limits) {
			const spent = used.reduce(
				(sum, arc) => sum + (owner(arcs[arc]!.from) === who ? (arcs[arc]!.price ?? 0) : 0),
				0
			);
			if (spent > money + 1e-9) return;
		}
		const served = used.filter((arc) => !at.get(arcs[arc]!.to)!.standIn).length;
		for (const { id, gift, standIn } of vertices) {
			if (gift && entered.has(id)) return;
			if (standIn && entered.has(id) !== leaving.has(id)) return;
			if (!gift && leaving.has(id) && !entered.has(id)) return;
			if (!leaving.has(id)) continue;
			const run = follow(id, leaving);
			const length = run.filter((arc) => !at.get(arcs[arc]!.to)!.standIn).length;
			if (gift && length > maxChain) return;
			if (run.some((arc) => arcs[arc]!.to === id)) {
				const members = length;
				if (members > maxCycle || members === 1) return;
			}
		}
		const total = used.reduce((sum, arc) => sum + weight(arc), 0);
		const value = objective.map((level) => (level === 'served' ? served : total));
		const order = value.findIndex((one, level) => Math.abs(one - best[level]!) > 1e-9);
		if (order >= 0 && value[order]! > best[order]!) [best, bestArcs] = [value, used];
	}

	function follow(start: string, leaving: Map<string, number>): number[] {
		const run: number[] = [];
		for (let id = start; leaving.has(id);) {
			const arc = leaving.get(id)!;
			run.push(arc);
			id = arcs[arc]!.to;
			if (id === start || run.length > vertices.length) break;
		}
		return run;
	}

	function choose(index: number, leaving: Map<string, number>): void {
		if (index === vertices.length) return judge(leaving);
		choose(index + 1, leaving);
		const { id } = vertices[index]!;
		arcs.forEach((arc, k) => {
			if (arc.from !== id || arc.to === id) return;
			leaving.set(id, k);
			choose(index + 1, leaving);
			leaving.delete(id);
		});
	}
	choose(0, new Map());
	return { best, arcs: bestArcs };
}
