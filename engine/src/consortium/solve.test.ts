import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allTeams, tinyInput } from './brute-force.test-support.ts';
import { checkConsortium, consortiumOutput, solveConsortium } from './index.ts';
import type { Condition, ConsortiumInput, Team } from './index.ts';

const seeds = fc.integer({ min: 0, max: 1_000_000 });

/** The input without one of its conditions. */
function relaxed(input: ConsortiumInput, one: Condition): ConsortiumInput {
	const conditions = { ...input.conditions };
	const other = (pair: [string, string]) =>
		one.kind in { apart: 1, together: 1 } &&
		pair.join() !== (one as { members: string[] }).members.join();
	let { parts, offers } = input;
	if (one.kind === 'sector')
		conditions.sectors = conditions.sectors!.filter((name) => name !== one.sector);
	if (one.kind === 'leader') conditions.leader = false;
	if (one.kind === 'social-economy') conditions.minSocialEconomyPercent = 0;
	if (one.kind === 'min-members') conditions.minMembers = 1;
	if (one.kind === 'max-members') delete conditions.maxMembers;
	if (one.kind === 'required') conditions.required = [];
	if (one.kind === 'apart') conditions.apart = conditions.apart!.filter(other);
	if (one.kind === 'together') conditions.together = conditions.together!.filter(other);
	if (one.kind === 'alone')
		parts = parts.map((part) => (part.id === one.part ? { ...part, split: true } : part));
	if (one.kind === 'minimum') offers = offers.map((offer) => ({ ...offer, minimum: 1 }));
	if (one.kind === 'offer-capacity') offers = offers.map(({ capacity: _, ...offer }) => offer);
	if (one.kind === 'capacity') {
		offers = offers.map((offer) => ({
			...offer,
			items: offer.items.map(({ capacity, ...item }) =>
				item.part === one.part || capacity === undefined ? item : { ...item, capacity }
			)
		}));
	}
	return { ...input, parts, offers, conditions };
}

const ids = (team: Team) =>
	team.members
		.map(({ id }) => id)
		.sort()
		.join(' ');

describe('against every possible team', () => {
	it('finds the three cheapest different teams, proved, or that there is none', async () => {
		await fc.assert(
			fc.asyncProperty(seeds, async (seed) => {
				const input = tinyInput(seed);
				const all = allTeams(input);
				const result = await solveConsortium(input);
				expect(consortiumOutput.parse(result)).toEqual(result);
				expect(result.teams.map(({ cost }) => cost)).toEqual(
					all.slice(0, 3).map(({ cost }) => cost)
				);
				expect(new Set(result.teams.map(ids)).size).toBe(result.teams.length);
				for (const team of result.teams) {
					expect(team.status).toBe('optimal');
					expect(all).toContainEqual({ members: ids(team).split(' '), cost: team.cost });
					const work = team.members.flatMap((member) => member.work);
					const { status: _, bound: __, gap: ___, ...described } = team;
					expect(checkConsortium(input, work)).toEqual({ team: described, violations: [] });
				}
				expect(result.status).toBe(all.length > 0 ? 'optimal' : 'infeasible');
				expect(result.further).toBe(result.teams.length === 3 ? 'not-sought' : 'none');
			}),
			{ numRuns: 60 }
		);
	});

	it('prices every condition as solving without it does', async () => {
		await fc.assert(
			fc.asyncProperty(seeds, async (seed) => {
				const input = { ...tinyInput(seed), teams: 1 };
				const { status, value, prices } = await solveConsortium(input);
				fc.pre(status === 'optimal');
				for (const { condition, costWithout, price } of prices) {
					expect(costWithout, condition.kind).toBe(allTeams(relaxed(input, condition))[0]!.cost);
					expect(price).toBe(value! - costWithout!);
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('names a conflict of which nothing can be left out', async () => {
		await fc.assert(
			fc.asyncProperty(seeds, async (seed) => {
				const input = tinyInput(seed);
				const { infeasible, prices } = await solveConsortium(input);
				fc.pre(infeasible !== null && infeasible.unoffered.length === 0);
				const { conflict } = infeasible!;
				const all = everyCondition(input);
				const only = (kept: Condition[]) =>
					all
						.filter((one) => !kept.some((other) => JSON.stringify(other) === JSON.stringify(one)))
						.reduce(relaxed, input);
				expect(conflict.length).toBeGreaterThan(0);
				expect(allTeams(only(conflict))).toEqual([]);
				for (const one of conflict) {
					expect(allTeams(only(conflict.filter((other) => other !== one))).length).toBeGreaterThan(
						0
					);
				}
				for (const { condition, costWithout } of prices) {
					expect(costWithout).toBe(allTeams(relaxed(input, condition))[0]?.cost ?? null);
				}
			}),
			{ numRuns: 30 }
		);
	});
});

function everyCondition({ conditions = {}, parts, offers }: ConsortiumInput): Condition[] {
	const { sectors = [], required = [], apart = [], together = [] } = conditions;
	return [
		...sectors.map((sector): Condition => ({ kind: 'sector', sector })),
		{ kind: 'leader' },
		{ kind: 'social-economy', percent: conditions.minSocialEconomyPercent! },
		{ kind: 'min-members', members: conditions.minMembers! },
		{ kind: 'max-members', members: conditions.maxMembers! },
		...required.map((member): Condition => ({ kind: 'required', member })),
		...apart.map((members): Condition => ({ kind: 'apart', members })),
		...together.map((members): Condition => ({ kind: 'together', members })),
		...parts.map(({ id }): Condition => ({ kind: 'alone', part: id })),
		...parts.map(({ id }): Condition => ({ kind: 'capacity', part: id })),
		...(offers.some(({ capacity }) => capacity !== undefined)
			? [{ kind: 'offer-capacity' as const }]
			: []),
		{ kind: 'minimum' }
	];
}

describe('steadiness', () => {
	it('gives the same bytes twice, and the same costs under other ids and orders', async () => {
		await fc.assert(
			fc.asyncProperty(seeds, async (seed) => {
				const input = tinyInput(seed);
				const first = await solveConsortium(input);
				expect(JSON.stringify(await solveConsortium(input))).toBe(JSON.stringify(first));
				const text = JSON.stringify(input).replace(/"([mpo])(\d)"/g, '"z$1$2"');
				const renamed = JSON.parse(text) as ConsortiumInput;
				renamed.members.reverse();
				renamed.offers.reverse();
				const second = await solveConsortium(renamed);
				expect(second.teams.map(({ cost }) => cost)).toEqual(first.teams.map(({ cost }) => cost));
			}),
			{ numRuns: 20 }
		);
	});

	it('never gets dearer by one more offer', async () => {
		await fc.assert(
			fc.asyncProperty(seeds, seeds, async (seed, extra) => {
				const input = tinyInput(seed);
				const before = await solveConsortium({ ...input, teams: 1 });
				fc.pre(before.status === 'optimal');
				const items = [{ part: 'p0', unitPrice: extra % 13 }];
				const offer = { id: 'more', member: 'm0', price: extra % 7, items };
				const after = await solveConsortium({
					...input,
					teams: 1,
					offers: [...input.offers, offer]
				});
				expect(after.value).toBeLessThanOrEqual(before.value!);
			}),
			{ numRuns: 25 }
		);
	});
});
