import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClearingInput, ClearingResult } from './index.ts';
import { clearingOutput, solveClearing } from './index.ts';
import { largestTotal } from './linear-program.test-support.ts';
import type { Obligation } from './obligation.ts';
import { bestOfAll, smallInput, smallNetwork, tinyNetwork } from './random-network.test-support.ts';

const runs = { numRuns: 150, seed: 20_261_124 };
const asOf = '2026-11-24';
const goalsOf = ({ value, ages }: ClearingResult) => [value, ...ages.map((one) => one.value)];

describe('solveClearing', () => {
	it('clears what trying everything clears, also class by class', async () => {
		await fc.assert(
			fc.asyncProperty(tinyNetwork, async (obligations) => {
				const olderFirst = { asOf, classes: [0, 300, 50] };
				const result = await solveClearing({ obligations, olderFirst });
				const best = bestOfAll(obligations, obligations.map(classOf));
				expect(goalsOf(result)).toEqual([0, 1, 2, 3].map((goal) => best[goal] ?? 0));
				expect(result.status).toBe('optimal');
			}),
			runs
		);
	});

	it('clears as much as the linear program, and proves it by its potentials', async () => {
		await fc.assert(
			fc.asyncProperty(smallNetwork, async (obligations) => {
				const { value, members } = await solveClearing({ obligations });
				const potential = new Map(members.map((one) => [one.member, one.potential]));
				const bound = obligations.reduce((sum, { debtor, creditor, amount }) => {
					const worth = 1 + potential.get(debtor)! - potential.get(creditor)!;
					return sum + amount * Math.max(0, worth);
				}, 0);
				expect(value).toBe(bound);
				expect(value).toBe(await largestTotal(obligations));
			}),
			runs
		);
	});

	it('changes nobody’s net position and clears nothing that is not owed or was declined', async () => {
		await fc.assert(
			fc.asyncProperty(smallInput, async (input) =>
				expectLawful(input, await solveClearing(input))
			),
			runs
		);
	});

	it('never clears less in total because older debts are preferred', async () => {
		await fc.assert(
			fc.asyncProperty(smallNetwork, async (obligations) => {
				const [plain, older] = [
					await solveClearing({ obligations }),
					await solveClearing({ obligations, olderFirst: { asOf } })
				];
				expect(older.value).toBe(plain.value);
				expect(older.ages.every(({ value, bound, gap }) => value === bound && gap === 0)).toBe(
					true
				);
			}),
			runs
		);
	});

	it('does not depend on the names of members or the order of rows', async () => {
		await fc.assert(
			fc.asyncProperty(smallInput, async (input) => {
				const renamed = await solveClearing(relabelled(input));
				expect(goalsOf(renamed)).toEqual(goalsOf(await solveClearing(input)));
			}),
			runs
		);
	});

	it('answers the same input with the same answer, and as its schema says', async () => {
		await fc.assert(
			fc.asyncProperty(smallInput, async (input) => {
				const result = await solveClearing(input);
				expect(JSON.stringify(await solveClearing(input))).toBe(JSON.stringify(result));
				expect(clearingOutput.parse(result)).toEqual(result);
			}),
			runs
		);
	});
});

function classOf({ dueDate }: Obligation): number {
	const days = dueDate === undefined ? -1 : (Date.parse(asOf) - Date.parse(dueDate)) / 86_400_000;
	return [300, 50, 0, -Infinity].findIndex((limit) => days >= limit);
}

/** Other names, the last row first. */
function relabelled(input: ClearingInput): ClearingInput {
	const other = (name: string) => `x${name.split('').reverse().join('')}`;
	return {
		...input,
		obligations: input.obligations
			.map((one) => ({ ...one, debtor: other(one.debtor), creditor: other(one.creditor) }))
			.reverse(),
		declined: { ...input.declined, members: input.declined?.members?.map(other) }
	};
}

function expectLawful(input: ClearingInput, result: ClearingResult): void {
	const out = new Set(input.declined?.members);
	const outRows = new Set(input.declined?.obligations);
	for (const { member, debts, credits, net, cleared } of result.members) {
		const sum = (side: 'debtor' | 'creditor', what: 'amount' | 'cleared' | 'remaining') =>
			result.obligations
				.filter((one) => one[side] === member)
				.reduce((total, one) => total + one[what], 0);
		expect(debts).toEqual({ before: sum('debtor', 'amount'), after: sum('debtor', 'remaining') });
		expect(credits).toEqual({
			before: sum('creditor', 'amount'),
			after: sum('creditor', 'remaining')
		});
		expect(credits.before - debts.before).toBe(net);
		expect(credits.after - debts.after).toBe(net);
		expect(sum('debtor', 'cleared')).toBe(cleared);
		if (out.has(member)) expect(cleared).toBe(0);
	}
	result.obligations.forEach((one, row) => {
		expect(one).toMatchObject({ id: `o${row}`, amount: input.obligations[row]!.amount });
		expect(one.cleared).toBeGreaterThanOrEqual(0);
		expect(one.remaining).toBe(one.amount - one.cleared);
		expect(one.remaining).toBeGreaterThanOrEqual(0);
		if (outRows.has(one.id!)) expect(one.cleared).toBe(0);
	});
}
