import { describe, expect, it } from 'vitest';
import { commonGround, informedConsensus } from './common-ground.ts';
import { divisions } from './division.ts';
import { majorityViews } from './majority.ts';
import { representativeStatements } from './representative.ts';
import { tallyVotes, together } from './tally.ts';
import type { Tally } from './tally.ts';
import { opinionInput } from './input.ts';
import { readVotes } from './vote-matrix.ts';
import { inputOf } from './votes.test-support.ts';

/** [agree, disagree, seen] of each statement. */
function tally(...columns: [number, number, number][]): Tally {
	const pick = (at: 0 | 1 | 2) => Int32Array.from(columns, (column) => column[at]);
	return { agree: pick(0), disagree: pick(1), seen: pick(2) };
}
const all = (length: number) => new Uint8Array(length).fill(1);

describe('tallyVotes', () => {
	it('counts each part, passes among the seen, and nobody outside', async () => {
		const matrix = await readVotes(opinionInput.parse(inputOf(['ad', 'ap', 'd.', 'aa'])));
		const tallies = tallyVotes(matrix, Int32Array.of(0, 0, 1, -1), 2);
		expect(tallies).toEqual([tally([2, 0, 2], [0, 1, 2]), tally([0, 1, 1], [0, 0, 0])]);
		expect(together(tallies, 2)).toEqual(tally([2, 1, 3], [0, 1, 2]));
	});
});

describe('representativeStatements', () => {
	it('says by hand-counted figures why a statement stands for a group', () => {
		const [one] = representativeStatements(tally([8, 0, 8]), tally([1, 7, 8]), all(1));
		expect(one).toMatchObject({ column: 0, direction: 'agree', successes: 8, seen: 8 });
		expect(one).toMatchObject({ significant: true, bestAgreed: true });
		expect(one!.share).toBeCloseTo(9 / 10);
		expect(one!.test).toBeCloseTo(3);
		expect(one!.ratio).toBeCloseTo(4.5);
		// Shares 9/9 and 2/9, pooled 11/18.
		expect(one!.ratioTest).toBeCloseTo(7 / 9 / Math.sqrt((11 / 18) * (7 / 18) * (2 / 9)));
	});

	it('puts agreed before disagreed and keeps as many as wanted', () => {
		const group = tally([0, 9, 9], [9, 0, 9], [0, 8, 9], [8, 0, 9]);
		const others = tally([9, 0, 9], [0, 9, 9], [9, 0, 9], [0, 9, 9]);
		const found = representativeStatements(group, others, all(4));
		expect(found.map(({ column, direction }) => [column, direction])).toEqual([
			[1, 'agree'],
			[3, 'agree'],
			[0, 'disagree'],
			[2, 'disagree']
		]);
		expect(representativeStatements(group, others, all(4), 2)).toHaveLength(2);
	});

	it('names the direction that is significant, even if the other tells apart more', () => {
		// Both shares lie above everybody else's; only the disagreeing one lies above a half.
		const found = representativeStatements(tally([12, 28, 40]), tally([0, 8, 40]), all(1));
		expect(found).toMatchObject([{ direction: 'disagree', significant: true }]);
	});

	it('takes the best agreed one where nothing is significant', () => {
		const group = tally([1, 9, 10], [2, 0, 2], [2, 0, 3]);
		const found = representativeStatements(group, tally([9, 1, 10], [2, 0, 2], [9, 0, 9]), all(3));
		expect(found[0]).toMatchObject({ column: 1, direction: 'agree', significant: false });
		expect(found[1]).toMatchObject({ column: 0, direction: 'disagree', significant: true });
		const weak = representativeStatements(
			tally([2, 0, 3], [2, 0, 2]),
			tally([9, 0, 9], [2, 0, 2]),
			all(2)
		);
		expect(weak).toMatchObject([{ column: 1, significant: false, bestAgreed: true }]);
	});

	it('takes what tells apart most where nothing is agreed with', () => {
		const found = representativeStatements(tally([1, 2, 6]), tally([1, 0, 6]), all(1));
		expect(found).toMatchObject([{ direction: 'disagree', significant: false, bestAgreed: false }]);
	});

	it('has nothing to say without votes or statements', () => {
		expect(representativeStatements(tally([0, 0, 0]), tally([0, 0, 0]), all(1))).toEqual([]);
		expect(representativeStatements(tally([8, 0, 8]), tally([0, 8, 8]), new Uint8Array(1))).toEqual(
			[]
		);
	});

	it('lets a better agreed statement take the first place', () => {
		const others = tally([5, 0, 8], [5, 0, 8], [1, 7, 8]);
		const found = representativeStatements(tally([6, 0, 8], [7, 0, 8], [8, 0, 8]), others, all(3));
		expect(found[0]).toMatchObject({ column: 2, bestAgreed: true });
		const alike = representativeStatements(
			tally([6, 0, 8], [8, 0, 8]),
			tally([8, 0, 8], [8, 0, 8]),
			all(2)
		);
		expect(alike[0]).toMatchObject({ column: 1, bestAgreed: true });
	});
});

describe('majorityViews', () => {
	it('lists what lies significantly above a half, the best first', () => {
		const votes = tally([8, 0, 9], [9, 0, 9], [5, 4, 9], [0, 9, 9]);
		expect(majorityViews(votes, 'agree', all(4)).map(({ column }) => column)).toEqual([1, 0]);
		expect(majorityViews(votes, 'disagree', all(4)).map(({ column }) => column)).toEqual([3]);
		expect(majorityViews(votes, 'agree', new Uint8Array(4))).toEqual([]);
	});
});

describe('common ground', () => {
	it('multiplies the smoothed shares', () => {
		const parts = [tally([3, 0, 4]), tally([1, 1, 2])];
		expect(informedConsensus(parts, 'agree', 0)).toBeCloseTo((4 / 6) * (2 / 4));
		expect(informedConsensus(parts, 'disagree', 0)).toBeCloseTo((1 / 6) * (2 / 4));
	});

	it('holds only where every part is significantly above a half', () => {
		const parts = [tally([8, 0, 8], [8, 0, 8], [8, 0, 8]), tally([7, 1, 8], [4, 4, 8], [0, 0, 0])];
		const found = commonGround(parts, 'agree', all(3));
		expect(found).toMatchObject([{ column: 0, lowest: 0.8 }]);
		expect(found[0]!.product).toBeCloseTo(0.72);
		expect(found[0]!.mean).toBeCloseTo(Math.sqrt(0.72));
		expect(commonGround(parts.slice(0, 1), 'agree', all(3))).toEqual([]);
		expect(commonGround(parts, 'agree', new Uint8Array(3))).toEqual([]);
	});

	it('puts the broader agreement first', () => {
		const parts = [tally([7, 0, 8], [8, 0, 8]), tally([7, 0, 8], [8, 0, 8])];
		expect(commonGround(parts, 'agree', all(2)).map(({ column }) => column)).toEqual([1, 0]);
	});
});

describe('divisions', () => {
	it('finds the widest difference, in its direction', () => {
		const parts = [tally([8, 0, 8], [0, 0, 8], [4, 4, 8]), tally([0, 8, 8], [0, 8, 8], [4, 4, 8])];
		const found = divisions(parts, all(3));
		expect(found).toMatchObject([
			{ column: 0, direction: 'agree', highest: 0, lowest: 1 },
			{ column: 1, direction: 'disagree', highest: 1, lowest: 0 }
		]);
		expect(found[0]!.gap).toBeCloseTo(0.8);
		expect(divisions(parts, new Uint8Array(3))).toEqual([]);
	});

	it('puts the widest difference first', () => {
		const parts = [tally([6, 0, 8], [8, 0, 8]), tally([0, 6, 8], [0, 8, 8])];
		expect(divisions(parts, all(2)).map(({ column }) => column)).toEqual([1, 0]);
	});
});
