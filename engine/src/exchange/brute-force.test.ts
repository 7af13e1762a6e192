import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bruteForce } from './brute-force.test-support.ts';
import { solveExchange } from './index.ts';
import type { ExchangeInput } from './index.ts';
import { checkRules } from './rules.test-support.ts';

const length = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null });
const objective = fc.constantFrom<ExchangeInput['objective'][]>(
	['served'],
	['weight'],
	['served', 'weight'],
	['weight', 'served']
);

/** Small exchanges of every kind: gifts, stand-ins, weights of either sign, limits. */
function exchanges(kind: {
	gifts?: boolean;
	standIns?: boolean;
	limits?: boolean;
	weights?: boolean;
}): fc.Arbitrary<ExchangeInput> {
	return fc
		.integer({ min: 2, max: 6 })
		.chain((count) =>
			fc.record({
				kinds: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: count, maxLength: count }),
				pairs: fc.uniqueArray(
					fc.record({
						from: fc.nat(count - 1),
						to: fc.nat(count - 1),
						weight: fc.integer({ min: -3, max: 8 }),
						price: fc.integer({ min: 0, max: 3 })
					}),
					{ minLength: 2, maxLength: 13, selector: ({ from, to }) => `${from} ${to}` }
				),
				limits: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 2 }),
				maxCycle: length,
				maxChain: length,
				objective
			})
		)
		.map(({ kinds, pairs, limits, ...rest }) => {
			const vertices = kinds.map((one, i) => ({
				id: `v${i}`,
				owner: `o${i % 3}`,
				gift: Boolean(kind.gifts) && one === 0,
				standIn: Boolean(kind.standIns) && one === 1
			}));
			return {
				...rest,
				vertices,
				arcs: pairs.map(({ from, to, weight, price }) => ({
					from: `v${from}`,
					to: `v${to}`,
					...(kind.weights && !vertices[to]!.standIn ? { weight: weight / 4 } : {}),
					...(kind.limits ? { price: price / 2 } : {})
				})),
				limits: kind.limits ? limits.map((money, i) => ({ owner: `o${i}`, money: money / 2 })) : []
			};
		});
}

describe('against trying everything', () => {
	const kinds = {
		'cycles alone': {},
		weights: { weights: true },
		chains: { gifts: true, weights: true },
		'stand-ins': { standIns: true, weights: true, gifts: true },
		limits: { limits: true, weights: true },
		'all at once': { gifts: true, standIns: true, limits: true, weights: true }
	};
	for (const [name, kind] of Object.entries(kinds)) {
		it(`finds the best exchange: ${name}`, async () => {
			await fc.assert(
				fc.asyncProperty(exchanges(kind), async (input) => {
					fc.pre(input.limits!.every(({ owner }) => input.vertices.some((v) => v.owner === owner)));
					const result = await solveExchange(input);
					checkRules(input, result);
					expect(result.levels.map(({ value }) => value)).toEqual(bruteForce(input).best);
					expect(result.status).toBe('optimal');
				}),
				{ numRuns: 150 }
			);
		});
	}
});
