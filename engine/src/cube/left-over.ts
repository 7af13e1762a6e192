import type { Arrangement } from './arrangement.ts';
import type { ComponentSolution } from './context.ts';
import type { Instance } from './instance.ts';
import type { LeftOver, TakenBecause } from './result.ts';
import { allResources, eachResource, take } from './resources.ts';

/**
 * Why each unserved need stays so: first what is wrong with its fits, then what stood in the way of
 * the arrangements that would have served it. Cost: the arrangements of the unserved needs.
 */
export function leftOver(instance: Instance, solutions: readonly ComponentSolution[]): LeftOver[] {
	const chosen = solutions.flatMap(({ plan }) => [...plan.chosen]);
	const left = allResources(instance);
	for (const one of chosen) take(instance, left, one);
	const helps = new Int32Array(instance.limit.length);
	for (const { arcs } of chosen) for (const arc of arcs) helps[instance.arcs[arc]!.receiver]!++;
	const state = { left, helps, takers: takersOf(instance, chosen) };
	const waysFor = waysByNeed(instance, solutions, left);
	const arcsFor = Map.groupBy(instance.arcs, ({ need }) => need);
	return instance.problem.needs.flatMap(({ id }, need): LeftOver[] => {
		if (left[need] === 0) return [];
		const arcs = arcsFor.get(need) ?? [];
		if (arcs.length === 0) return [withoutArcs(instance, id, need)];
		const shut = arcs.flatMap(({ giver, receiver }) =>
			[giver, receiver].filter((member) => instance.limit[member] === 0)
		);
		const ways = waysFor.get(need) ?? [];
		if (ways.length > 0) return [obstructed(instance, id, need, ways, state)];
		if (shut.length > 0) return [memberLimit(instance, id, shut)];
		const { ringLength } = instance.problem.settings;
		return [{ need: id, reason: 'no-ring', detail: { ringLength } }];
	});
}

function withoutArcs(instance: Instance, id: string, need: number): LeftOver {
	const { blocked, declined, bestLowScore } = instance.dropped[need]!;
	if (blocked.length > 0) return { need: id, reason: 'blocked', detail: { which: blocked } };
	if (declined.length > 0) return { need: id, reason: 'declined', detail: { offers: declined } };
	return { need: id, reason: 'no-offer', detail: { bestScore: bestLowScore } };
}

function memberLimit({ problem }: Instance, id: string, members: readonly number[]): LeftOver {
	const ids = [...new Set(members)].sort((a, b) => a - b).map((one) => problem.members[one]!.id);
	return { need: id, reason: 'member-limit', detail: { members: ids } };
}

/** Needs served from each resource, by resource: who took an offer's units or a need's turn. */
function takersOf(instance: Instance, chosen: readonly Arrangement[]): Map<number, number[]> {
	const takers = new Map<number, number[]>();
	const offersFrom = instance.quantity.length;
	for (const { arcs } of chosen) {
		for (const index of arcs) {
			const { offer, need } = instance.arcs[index]!;
			takers.set(offersFrom + offer, [...(takers.get(offersFrom + offer) ?? []), need]);
			takers.set(need, [need]);
		}
	}
	return takers;
}

function waysByNeed(
	instance: Instance,
	solutions: readonly ComponentSolution[],
	left: Int32Array
): Map<number, Arrangement[]> {
	const ways = new Map<number, Arrangement[]>();
	for (const { arrangements } of solutions) {
		for (const one of arrangements) {
			for (const arc of one.arcs) {
				const { need } = instance.arcs[arc]!;
				if (left[need] === 0) continue;
				const list = ways.get(need);
				if (list) list.push(one);
				else ways.set(need, [one]);
			}
		}
	}
	return ways;
}

interface Outcome {
	/** What is left of the resources. */
	left: Int32Array;
	/** By member: how many of its needs are served. */
	helps: Int32Array;
	takers: ReadonlyMap<number, number[]>;
}

/** The way with the fewest obstacles tells the most: without them the need would be served. */
function obstructed(
	instance: Instance,
	id: string,
	need: number,
	ways: readonly Arrangement[],
	{ left, helps, takers }: Outcome
): LeftOver {
	const membersFrom = instance.quantity.length + instance.capacity.length;
	const [first, ...others] = ways.map((way) => {
		const obstacles: number[] = [];
		eachResource(instance, way, (resource, amount) => {
			if (left[resource]! < amount) obstacles.push(resource);
		});
		return obstacles;
	});
	const full = others.reduce((a, b) => (b.length < a.length ? b : a), first!);
	if (full.length === 0) return { need: id, reason: 'not-found', detail: {} };
	const by = [...new Set(full.flatMap((resource) => takers.get(resource) ?? []))];
	if (by.length === 0) {
		return memberLimit(
			instance,
			id,
			full.map((resource) => resource - membersFrom)
		);
	}
	const ids = by.map((taker) => instance.problem.needs[taker]!.id);
	const why = because(instance, need, by, helps);
	return { need: id, reason: 'taken', detail: { by: ids, because: why } };
}

function because(
	{ problem }: Instance,
	need: number,
	by: readonly number[],
	helps: Int32Array
): TakenBecause {
	const memberAt = new Map(problem.members.map(({ id }, index) => [id, index]));
	const helped = (one: number) => helps[memberAt.get(problem.needs[one]!.member)!]!;
	if (helped(need) > 0 && by.some((taker) => helped(taker) === 1)) return 'more-members';
	const { priority } = problem.needs[need]!;
	const higher = by.some((taker) => problem.needs[taker]!.priority > priority);
	return higher ? 'higher-priority' : 'more-value';
}
