import { describe, expect, it } from 'vitest';
import { solveOpinion } from './index.ts';

/** The example of docs/opinion.md, every figure counted by hand. */
const one = (id: string) => ({ id, agree: ['a', 'c'], disagree: ['b'] });
const other = (id: string) => ({ id, agree: ['b', 'c'], disagree: ['a'] });
const input = {
	minimumGroupSize: 3,
	minimumVotes: 3,
	statements: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
	participants: [one('p1'), one('p2'), one('p3'), other('p4'), other('p5'), other('p6')]
};
const about = (figure: number) => expect.closeTo(figure, 12);

describe('six people on three statements', () => {
	it('stand √2 to either side of the middle, in two groups', async () => {
		const { participants, groups, explained } = await solveOpinion(input);
		expect(participants.map(({ group }) => group)).toEqual([1, 1, 1, 2, 2, 2]);
		expect(participants[0]).toMatchObject({ x: about(Math.SQRT2), y: 0, next: null });
		expect(groups[1]).toMatchObject({ size: 3, x: about(-Math.SQRT2), y: 0 });
		expect(explained).toEqual([about(1), 0]);
	});

	it('agree on c and are divided by a and b', async () => {
		const { overGroups, majority, statements, groups } = await solveOpinion(input);
		expect(overGroups!.agree).toMatchObject([
			{ statement: 'c', product: about(0.64), mean: about(0.8), lowest: 0.8 }
		]);
		expect(overGroups!.divides).toMatchObject([
			{ statement: 'a', gap: about(0.6), highest: 1, lowest: 2 },
			{ statement: 'b', gap: about(0.6), highest: 2, lowest: 1 }
		]);
		expect(majority.agree).toMatchObject([
			{ statement: 'c', share: 0.875, test: about(Math.sqrt(7)) }
		]);
		expect(statements[0]).toMatchObject({
			extremity: about(Math.sqrt(1.5)),
			groups: { agree: about(0.16) }
		});
		expect(statements[2]!.priority).toBeCloseTo((0.765625 * (1 + 8 * 2 ** -1.2)) ** 2, 12);
		expect(groups[0]!.representative).toMatchObject([
			{ statement: 'a', direction: 'agree', test: 2, ratio: about(4) },
			{ statement: 'b', direction: 'disagree', test: 2, ratio: about(4) }
		]);
	});
});
