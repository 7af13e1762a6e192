import { describe, expect, it } from 'vitest';
import { opinionInput } from './input.ts';
import { nextStatement, routingPriority } from './routing.ts';
import { readVotes } from './vote-matrix.ts';
import { inputOf } from './votes.test-support.ts';

const votes = { agree: Int32Array.of(3), disagree: Int32Array.of(1), seen: Int32Array.of(5) };

describe('routingPriority', () => {
	it('is counted by hand', () => {
		// One pass of five: (1 − 2/7) · (1 + 1) · 4/7, times 1 + 8/2, squared.
		expect(routingPriority(votes, 0, 1, false)).toBeCloseTo(((5 / 7) * 2 * (4 / 7) * 5) ** 2);
	});

	it('asks first what is about the voter', () => {
		expect(routingPriority(votes, 0, 1, true)).toBe(49);
	});
});

describe('nextStatement', () => {
	const read = (row: string) => readVotes(opinionInput.parse(inputOf([row])));

	it('draws from the unseen in proportion to the priorities', async () => {
		const matrix = await read('.a..');
		const priorities = Float64Array.of(1, 50, 2, 1);
		const draws = [0, 0.24, 0.26, 0.74, 0.76, 0.999];
		const shown = draws.map((draw) => nextStatement(priorities, matrix, 0, draw));
		expect(shown).toEqual([0, 0, 2, 2, 3, 3]);
	});

	it('shows nothing when all is seen or nothing may be shown', async () => {
		expect(nextStatement(Float64Array.of(1, 1), await read('ap'), 0, 0.5)).toBe(-1);
		expect(nextStatement(Float64Array.of(0, 0), await read('..'), 0, 0.5)).toBe(-1);
	});
});
