import { describe, expect, it } from 'vitest';
import { solveClearing } from './index.ts';
import type { ClearingInput, ClearingResult } from './index.ts';

/** "A>B 100" is an obligation of 100 from A to B; a date may follow. */
function owed(...lines: string[]): ClearingInput['obligations'] {
	return lines.map((line) => {
		const [pair, amount, dueDate] = line.split(' ');
		const [debtor, creditor] = pair!.split('>') as [string, string];
		return { debtor, creditor, amount: Number(amount), ...(dueDate ? { dueDate } : {}) };
	});
}
const cleared = ({ obligations }: ClearingResult) => obligations.map((one) => one.cleared);
const reasonOf = ({ members }: ClearingResult, member: string) =>
	members.find((one) => one.member === member)!.reason;

describe('worked examples', () => {
	it('clears a ring by its smallest debt', async () => {
		const result = await solveClearing({
			obligations: owed('A>B 100', 'B>C 80', 'C>A 120', 'D>A 50')
		});
		expect(result).toMatchObject({ status: 'optimal', value: 240, bound: 240, gap: 0 });
		expect(cleared(result)).toEqual([80, 80, 80, 0]);
		expect(result.members[0]).toMatchObject({
			member: 'A',
			debts: { before: 100, after: 20 },
			credits: { before: 170, after: 90 },
			net: 70,
			cleared: 80
		});
	});

	it('prefers the longer of two rings that want the same debt', async () => {
		const result = await solveClearing({
			obligations: owed('A>B 10', 'B>A 10', 'B>C 10', 'C>A 10')
		});
		expect(cleared(result)).toEqual([10, 0, 10, 10]);
	});

	it('gives up a short ring for two that share its debts', async () => {
		const result = await solveClearing({
			obligations: owed('A>B 1', 'B>A 1', 'B>C 1', 'C>A 1', 'A>D 1', 'D>B 1')
		});
		expect(cleared(result)).toEqual([1, 1, 1, 1, 1, 1]);
	});

	it('clears older debts first where the total allows', async () => {
		const obligations = owed(
			'A>B 10 2026-11-01',
			'A>B 10 2025-01-01',
			'B>A 12',
			'B>A 3 2026-11-20'
		);
		const plain = await solveClearing({ obligations });
		expect(cleared(plain)).toEqual([10, 5, 12, 3]);
		expect(plain.ages).toEqual([]);
		const older = await solveClearing({
			obligations,
			olderFirst: { asOf: '2026-11-24', classes: [90, 0] }
		});
		expect(cleared(older)).toEqual([5, 10, 12, 3]);
		expect(older.ages).toEqual([
			{ fromDays: 90, value: 10, bound: 10, gap: 0 },
			{ fromDays: 0, value: 8, bound: 8, gap: 0 }
		]);
		expect(older.parameters.olderFirst).toEqual({ asOf: '2026-11-24', classes: [90, 0] });
	});

	it('chooses between rings of one length by age', async () => {
		const ring = (third: string, date: string) => [`B>${third} 5 ${date}`, `${third}>A 5 ${date}`];
		const obligations = owed('A>B 5', ...ring('C', '2026-10-01'), ...ring('D', '2026-01-01'));
		const result = await solveClearing({ obligations, olderFirst: { asOf: '2026-11-24' } });
		expect(cleared(result)).toEqual([5, 0, 0, 5, 5]);
	});

	it('leaves out who declined', async () => {
		const obligations = owed('A>B 10', 'B>A 10', 'B>C 7', 'C>B 7').map((one, row) => ({
			...one,
			id: String(row)
		}));
		const [member, row] = [
			await solveClearing({ obligations, declined: { members: ['C'] } }),
			await solveClearing({ obligations, declined: { obligations: ['2'] } })
		];
		expect(cleared(member)).toEqual([10, 10, 0, 0]);
		expect(cleared(row)).toEqual([10, 10, 0, 0]);
		expect(reasonOf(member, 'C')).toEqual({ code: 'declined' });
		expect(reasonOf(row, 'C')).toEqual({ code: 'no-credits' });
		expect(row.parameters.declined).toEqual({ members: 0, obligations: 1 });
	});

	it('says why each member clears what it does', async () => {
		const result = await solveClearing({
			obligations: [
				...owed('A>B 10', 'B>A 10', 'B>C 10', 'C>D 10', 'D>A 10', 'D>B 5'),
				...owed('E>A 1', 'A>F 1', 'F>G 1', 'G>H 1', 'I>J 0')
			]
		});
		expect(result.value).toBe(45);
		expect(
			Object.fromEntries(result.members.map(({ member, reason }) => [member, reason]))
		).toEqual({
			A: { code: 'part', possible: 11 },
			B: { code: 'full', side: 'credits' },
			C: { code: 'full', side: 'both' },
			D: { code: 'full', side: 'credits' },
			E: { code: 'no-credits' },
			F: { code: 'no-ring' },
			G: { code: 'no-ring' },
			H: { code: 'no-debts' },
			I: { code: 'nothing-open' },
			J: { code: 'nothing-open' }
		});
		const left = await solveClearing({
			obligations: owed('A>B 10', 'B>C 10', 'C>A 10', 'B>X 10', 'X>Y 10', 'Y>A 10')
		});
		expect(reasonOf(left, 'C')).toEqual({ code: 'others-first', possible: 10 });
		expect(reasonOf(left, 'Y')).toEqual({ code: 'full', side: 'both' });
	});

	it('uses up debts smaller than credits', async () => {
		const result = await solveClearing({ obligations: owed('A>B 3', 'B>A 8') });
		expect(reasonOf(result, 'A')).toEqual({ code: 'full', side: 'debts' });
		expect(reasonOf(result, 'B')).toEqual({ code: 'full', side: 'credits' });
	});

	it('is exact up to the last unit that numbers can hold', async () => {
		const half = Math.floor(Number.MAX_SAFE_INTEGER / 2);
		const result = await solveClearing({ obligations: owed(`A>B ${half}`, `B>A ${half}`) });
		expect(result).toMatchObject({ value: 2 * half, bound: 2 * half, status: 'optimal' });
	});
});
