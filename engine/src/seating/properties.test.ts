import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brute } from './brute-force.test-support.ts';
import { costOfMove, costOfSeating, solveSeating } from './index.ts';
import type { SeatingInput, SeatingResult } from './index.ts';

const id = (at: number) => `p${at}`;

/** Small problems with every rule and every term. */
const problem = (most: number, rounds: number) =>
	fc
		.record({
			count: fc.integer({ min: 1, max: most }),
			tables: fc.integer({ min: 1, max: 3 }),
			rounds: fc.integer({ min: 1, max: rounds }),
			own: fc.boolean(),
			sectors: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: most, maxLength: most }),
			organisations: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: most, maxLength: most }),
			absent: fc.array(fc.subarray([1, 2, 3]), { minLength: most, maxLength: most }),
			apart: pairs(most),
			together: fc.oneof(fc.constant<number[][]>([]), pairs(most)),
			past: pairs(most),
			fixed: fc.array(fc.tuple(fc.nat(most - 1), fc.nat(2), fc.integer({ min: 1, max: 3 })), {
				maxLength: 1
			}),
			objective: fc.constantFrom('mostContacts' as const, 'evenRepeats' as const)
		})
		.map((made): SeatingInput => {
			const there = (list: number[][]) =>
				list.filter((pair) => pair.every((at) => at < made.count));
			const named = (list: number[][]) => there(list).map((pair) => pair.map(id));
			const seats = Math.ceil(made.count / made.tables) + 1;
			const tables = Array.from({ length: made.tables }, (_, at) => ({
				id: String(at + 1),
				seats
			}));
			return {
				people: Array.from({ length: made.count }, (_, at) => ({
					id: id(at),
					...(made.sectors[at]! > 0 && { sector: `s${made.sectors[at]}` }),
					...(made.organisations[at]! > 1 && { organisation: `o${made.organisations[at]}` }),
					absent: made.absent[at]!.length < 3 ? made.absent[at]! : []
				})),
				tables: made.own ? tables : { count: made.tables },
				rounds: made.rounds,
				keepApart: named(made.apart),
				keepTogether: named(made.together),
				past: named(made.past).map((people, at) => ({ people, weight: [0.25, 1][at % 2]! })),
				fixed: made.fixed
					.filter(([person, table]) => person < made.count && table < made.tables)
					.map(([person, table, round]) => ({
						person: id(person),
						table: String(table + 1),
						...(made.own && { round })
					})),
				objective: made.objective
			};
		});

function pairs(most: number) {
	const pair = fc.tuple(fc.nat(most - 1), fc.nat(most - 1)).filter(([a, b]) => a !== b);
	return fc.array(pair as fc.Arbitrary<number[]>, { maxLength: 3 });
}

const plain = (result: SeatingResult) => result.rounds.map(({ tables }) => ({ tables }));

describe('solveSeating, on any small problem', () => {
	it('finds what brute force finds, within its bound', async () => {
		await fc.assert(
			fc.asyncProperty(problem(6, 2), async (input) => {
				const best = brute(input);
				const result = await solveSeating(input);
				expect(result.status === 'infeasible').toBe(best === null);
				if (best === null) return;
				expect(result.value).toBeCloseTo(best, 9);
				expect(result.bound!).toBeLessThanOrEqual(best + 1e-9);
				if (result.status === 'optimal') expect(result.bound).toBe(result.value);
			}),
			{ numRuns: 150 }
		);
	});

	it('seats everyone who is there once a round, keeps every rule, and counts right', async () => {
		await fc.assert(
			fc.asyncProperty(problem(9, 3), async (input) => {
				const result = await solveSeating(input);
				if (result.status === 'infeasible') return;
				const { cost, broken } = costOfSeating(input, plain(result));
				const uneven = result.explanation.find((reason) => reason.code === 'uneven-tables');
				expect(broken.filter(({ code }) => code !== 'uneven' || !uneven)).toEqual([]);
				expect(cost.value).toBe(result.value);
				result.rounds.forEach(({ round, tables }) => {
					const seated = tables.flatMap((table) => table.people).sort();
					const there = input.people.filter(({ absent }) => !absent!.includes(round));
					expect(seated).toEqual(there.map((person) => person.id).sort());
				});
			}),
			{ numRuns: 60 }
		);
	});

	it('says of a move what the whole count says', async () => {
		await fc.assert(
			fc.asyncProperty(problem(7, 3), fc.nat(), fc.nat(), fc.nat(), async (input, a, b, c) => {
				const result = await solveSeating(input);
				if (result.status === 'infeasible') return;
				const rounds = plain(result);
				const { tables } = rounds[c % rounds.length]!;
				const seated = tables.flatMap((table) => table.people);
				if (seated.length === 0) return;
				const person = seated[a % seated.length]!;
				const target = tables[b % tables.length]!;
				const inExchangeFor = target.people[c % (target.people.length + 1)];
				const move = { round: (c % rounds.length) + 1, person, table: target.table, inExchangeFor };
				const said = costOfMove(input, rounds, move);
				const before = costOfSeating(input, rounds).cost;
				const home = tables.find((table) => table.people.includes(person))!;
				home.people = home.people.filter((one) => one !== person);
				if (inExchangeFor && inExchangeFor !== person) {
					target.people = target.people.filter((one) => one !== inExchangeFor);
					home.people = [...home.people, inExchangeFor];
				}
				target.people = [...target.people, person];
				const after = costOfSeating(input, rounds);
				expect(said.value).toBeCloseTo(after.cost.value - before.value, 9);
				expect(said.broken).toEqual(after.broken.filter(({ round }) => round === move.round));
			}),
			{ numRuns: 80 }
		);
	});

	it('costs the same under other names, and the same input has the same answer', async () => {
		await fc.assert(
			fc.asyncProperty(problem(6, 2), async (input) => {
				const result = await solveSeating(input);
				expect(JSON.stringify(await solveSeating(input))).toBe(JSON.stringify(result));
				const renamed = JSON.parse(
					JSON.stringify(input).replaceAll(/"p(\d)"/g, '"q$1"')
				) as SeatingInput;
				const again = await solveSeating({ ...renamed, people: renamed.people.toReversed() });
				expect(again.status).toBe(result.status);
				if (result.value !== null) expect(again.value).toBeCloseTo(result.value, 9);
			}),
			{ numRuns: 40 }
		);
	});
});
