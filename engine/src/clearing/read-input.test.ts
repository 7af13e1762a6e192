import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EngineInputError } from '../input-error.ts';
import { solveClearing } from './index.ts';
import { obligation, obligationCheck } from './obligation.ts';

const one = { debtor: 'A', creditor: 'B', amount: 5 };
const rows = (...list: unknown[]) => ({ obligations: list });

describe('the input of a set-off', () => {
	it('may be empty', async () => {
		const result = await solveClearing({ obligations: [] });
		expect(result).toMatchObject({ status: 'optimal', value: 0, bound: 0, gap: 0, members: [] });
		const older = await solveClearing({ obligations: [], olderFirst: { asOf: '2026-11-24' } });
		expect(older.ages).toHaveLength(6);
	});

	it('may hold one obligation, or amounts of nothing', async () => {
		expect((await solveClearing({ obligations: [one] })).value).toBe(0);
		const nothing = [
			{ ...one, amount: 0 },
			{ debtor: 'B', creditor: 'A', amount: 0 }
		];
		expect((await solveClearing({ obligations: nothing })).statistics.coreArcs).toBe(0);
	});

	it.each([
		['nothing at all', undefined, /input cannot be read/],
		['no obligations', {}, /obligations: expected a list of obligations/],
		['a table instead of a list', { obligations: { a: one } }, /expected a list of obligations/],
		['five million and one', { obligations: new Array(5_000_001) }, /at most 5000000/],
		['a row that is not one', rows(one, null), /obligations\[1\]: /],
		['a row without a creditor', rows({ debtor: 'A', amount: 1 }), /obligations\[0\]\.creditor/],
		['an empty name', rows({ ...one, debtor: '' }), /obligations\[0\]\.debtor/],
		['an empty id', rows({ ...one, id: '' }), /obligations\[0\]\.id/],
		['a negative amount', rows(one, { ...one, amount: -1 }), /obligations\[1\]\.amount/],
		['NaN', rows({ ...one, amount: NaN }), /obligations\[0\]\.amount/],
		['half a unit', rows({ ...one, amount: 0.5 }), /obligations\[0\]\.amount/],
		['an amount as text', rows({ ...one, amount: '5' }), /obligations\[0\]\.amount/],
		[
			'a debt to oneself',
			rows({ ...one, creditor: 'A' }),
			/creditor: the debtor and the creditor are/
		],
		['a day that is none', rows({ ...one, dueDate: '2026-02-30' }), /obligations\[0\]\.dueDate/],
		['a currency that is none', rows({ ...one, currency: 'zł' }), /three capital letters/],
		[
			'one id twice',
			rows({ ...one, id: 'x' }, { ...one, id: 'x' }),
			/"x" occurs twice in obligations/
		],
		[
			'mixed currencies',
			rows({ ...one, currency: 'PLN' }, { ...one, currency: 'EUR' }),
			/several currencies \(PLN and EUR\)/
		],
		['one without a currency', rows({ ...one, currency: 'PLN' }, one), /\(PLN and none\)/],
		['a currency on the second only', rows(one, { ...one, currency: 'PLN' }), /\(none and PLN\)/],
		[
			'sums that are not exact',
			rows({ ...one, amount: Number.MAX_SAFE_INTEGER }, one),
			/exceed 9007199254740991/
		],
		['an unknown member', { ...rows(one), declined: { members: ['X'] } }, /the member "X"/],
		['an unknown obligation', { ...rows(one), declined: { obligations: ['7'] } }, /obligation "7"/],
		[
			'no class of age',
			{ ...rows(one), olderFirst: { asOf: '2026-11-24', classes: [] } },
			/classes/
		],
		['older first as of no day', { ...rows(one), olderFirst: {} }, /olderFirst\.asOf/]
	])('is refused in one sentence: %s', async (_, input, sentence) => {
		const refused = solveClearing(input as never);
		await expect(refused).rejects.toThrow(EngineInputError);
		await expect(refused).rejects.toThrow(sentence);
	});

	it('is checked row by row as its schema says', () => {
		const text = fc.constantFrom<unknown>('A', 'B', '', undefined, null, 7);
		const row = fc.record(
			{
				id: text,
				debtor: text,
				creditor: text,
				amount: fc.constantFrom<unknown>(0, 3, -1, 1.5, NaN, Infinity, 2 ** 53, '3', undefined),
				dueDate: fc.constantFrom<unknown>(
					'2026-01-31',
					'2026-02-29',
					'31.01.2026',
					undefined,
					null,
					3
				),
				currency: fc.constantFrom<unknown>('PLN', 'pln', 'EURO', undefined, null, 3)
			},
			{ requiredKeys: [] }
		);
		const likely = fc.oneof(fc.constant({}), row).map((change) => ({ ...one, ...change }));
		const isGood = obligationCheck();
		fc.assert(
			fc.property(fc.oneof(row, likely, fc.anything()), (value) => {
				expect(isGood(value)).toBe(obligation.safeParse(value).success);
			}),
			{ numRuns: 3000, seed: 1 }
		);
	});
});
