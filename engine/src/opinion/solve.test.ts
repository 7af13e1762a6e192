import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EngineInputError } from '../input-error.ts';
import { EngineCancelledError } from '../worker-errors.ts';
import { opinionOutput, readOpinions, solveOpinion } from './index.ts';
import type { OpinionInput, OpinionPhase, Sector } from './index.ts';
import { anyVotes, inputOf, twoCamps } from './votes.test-support.ts';

const codes = ({ missing }: { missing: { code: string }[] }) => missing.map(({ code }) => code);

function withSectors(input: OpinionInput, sectorOf: (at: number) => Sector): OpinionInput {
	const participants = input.participants.map((one, at) => ({ ...one, sector: sectorOf(at) }));
	return { ...input, participants };
}

describe('solveOpinion', () => {
	it('finds two camps, what they share and what divides them', async () => {
		const result = await solveOpinion(inputOf(twoCamps(12, 8)));
		expect(opinionOutput.parse(result)).toEqual(result);
		expect(codes(result)).toEqual([]);
		expect(result.groups.map(({ size }) => size)).toEqual([12, 8]);
		expect(result.participants.map(({ group }) => group)).toEqual([
			...Array(12).fill(1),
			...Array(8).fill(2)
		]);
		expect(result.overGroups!.agree.map(({ statement }) => statement)).toEqual(['s6']);
		expect(result.overGroups!.divides[0]).toMatchObject({ by: [{ part: 1 }, { part: 2 }] });
		expect(result.groups[0]!.representative[0]!.significant).toBe(true);
		expect(result.statements[6]!.groups!.agree).toBeGreaterThan(0.5);
		expect(result.majority.agree[0]!.statement).toBe('s6');
		expect(result.explained![0]).toBeGreaterThan(0.5);
	});

	it('compares sectors beside groups', async () => {
		const sectors = ['administration', 'business', 'social'] as const;
		const input = withSectors(inputOf(twoCamps(12, 9)), (at) => sectors[at % 3]!);
		const result = await solveOpinion(input);
		expect(result.sectors.map(({ sector, size }) => [sector, size])).toEqual([
			['administration', 7],
			['business', 7],
			['social', 7]
		]);
		expect(result.overSectors!.agree.map(({ statement }) => statement)).toEqual(['s6']);
		expect(result.overSectors!.divides).toEqual([]);
	});

	it('says what is missing instead of claiming', async () => {
		expect(codes(await solveOpinion({ participants: [], statements: [] }))).toEqual(['no-votes']);
		expect(codes(await solveOpinion(inputOf(['ad'])))).toEqual(['no-difference']);
		expect(codes(await solveOpinion(inputOf(['a', 'd'])))).toEqual(['few-statements']);
		expect(codes(await solveOpinion(inputOf(['aad', 'dda'])))).toEqual(['few-participants']);
		const lone = [...Array(11).fill('aa'), 'dd'];
		expect(codes(await solveOpinion(inputOf(lone)))).toEqual(['one-group']);
		const unclear = await solveOpinion(inputOf(anyVotes(30, 12)));
		expect(codes(unclear)).toEqual(['groups-unclear']);
		expect(unclear).toMatchObject({ groups: [], overGroups: null, grouping: null });
	});

	it('says nothing of a statement that too few have seen', async () => {
		const rows = twoCamps(12, 8).map((row, at) => row + (at < 4 ? 'a' : '.'));
		const { statements, majority, overGroups } = await solveOpinion(inputOf(rows));
		expect(statements[7]).toMatchObject({ agree: null, disagree: null, seen: 4, groups: null });
		const named = [...majority.agree, ...overGroups!.divides].map(({ statement }) => statement);
		expect(named).not.toContain('s7');
	});

	it('counts the few with few votes to the nearest group, many to none', async () => {
		const few = await solveOpinion(inputOf([...twoCamps(12, 8), 'a......']));
		expect(few.participants.at(-1)!.group).toBe(1);
		expect(few.statistics).toMatchObject({ placed: 20, grouped: 21 });
		const many = await solveOpinion(inputOf([...twoCamps(12, 8), ...Array(5).fill('a......')]));
		expect(many.participants.at(-1)!.group).toBeNull();
	});

	it('shows neither hidden nor seen statements next, and lists no hidden ones', async () => {
		const input = inputOf(twoCamps(12, 8).map((row) => `${row}a.`));
		input.statements[7] = { id: 's7', hidden: true };
		input.statements[6] = { id: 's6', meta: true };
		const result = await solveOpinion(input);
		expect(result.participants[0]!.next).toBe('s8');
		expect(result.statements[7]).toMatchObject({ agree: 20, priority: 0, x: 0, y: 0 });
		expect(result.statements[6]!.priority).toBe(49);
		expect(result.majority.agree).toEqual([]);
	});

	it('is the same to the last bit, twice and in any order of the input', async () => {
		const rows = fc.array(fc.stringMatching(/^[adp.]{7}$/), { minLength: 1, maxLength: 16 });
		await fc.assert(
			fc.asyncProperty(rows, fc.nat(100), async (votes, seed) => {
				const input = inputOf(votes, { minimumGroupSize: 2, minimumVotes: 3, starts: 4, seed });
				const result = await solveOpinion(input);
				expect(opinionOutput.parse(result)).toEqual(result);
				const again = await solveOpinion({
					...input,
					participants: input.participants.toReversed().map((one) => ({
						...one,
						agree: one.agree!.toReversed(),
						pass: one.pass!.toReversed()
					})),
					statements: input.statements.toReversed()
				});
				again.participants.reverse();
				again.statements.reverse();
				expect(JSON.stringify(again)).toBe(JSON.stringify(result));
			}),
			{ numRuns: 40 }
		);
	});

	it('does not depend on what people and statements are called', async () => {
		const input = inputOf(twoCamps(12, 8));
		const other = structuredClone(input);
		for (const one of other.participants) one.id = [...one.id].reverse().join('');
		const [result, renamed] = [await solveOpinion(input), await solveOpinion(other)];
		expect(renamed.groups.map(({ size }) => size)).toEqual([12, 8]);
		expect(renamed.overGroups).toEqual(result.overGroups);
		expect(renamed.majority).toEqual(result.majority);
	});

	it('tells of progress, stops when asked to and says when the clock cut it', async () => {
		const heard = new Set<OpinionPhase>();
		const input = inputOf(twoCamps(12, 8), { timeLimitSeconds: 1 });
		let time = 0;
		const now = () => (time += 600);
		const cut = await solveOpinion(input, { now, onProgress: ({ phase }) => heard.add(phase) });
		expect([...heard]).toEqual(['votes', 'projection', 'groups', 'chance', 'statements']);
		expect(cut.statistics.timedOut).toBe(true);
		expect((await solveOpinion(input)).statistics.timedOut).toBe(false);
		for (const phase of heard) {
			const controller = new AbortController();
			const solving = solveOpinion(input, {
				signal: controller.signal,
				onProgress: (progress) => progress.phase === phase && controller.abort()
			});
			await expect(solving).rejects.toThrow(EngineCancelledError);
		}
	});

	const one = { id: 'p', agree: ['s'] };
	const statements = [{ id: 's' }];
	it.each<[string, unknown, RegExp]>([
		['nothing', undefined, /input cannot be read/],
		['a number', { participants: NaN, statements }, /participants/],
		['a strange sector', { participants: [{ ...one, sector: 'x' }], statements }, /sector/],
		['a person twice', { participants: [one, one], statements }, /"p" occurs twice/],
		['a statement twice', { participants: [], statements: [{ id: 's' }, { id: 's' }] }, /"s"/],
		['an unknown statement', { participants: [{ ...one, pass: ['t'] }], statements }, /"t", which/],
		['two votes', { participants: [{ ...one, pass: ['s'] }], statements }, /more than once/],
		['a negative size', { participants: [], statements, minimumGroupSize: -1 }, /minimumGroupSize/],
		['a million people', { participants: Array(1_000_000).fill(one), statements }, /100000/]
	])('answers %s with one sentence', async (_, input, sentence) => {
		const solving = solveOpinion(input as OpinionInput);
		await expect(solving).rejects.toThrow(EngineInputError);
		await expect(solving).rejects.toThrow(sentence);
	});

	it('refuses more votes than it can hold', async () => {
		const agree = Array(300_000).fill('s') as string[];
		const participants = Array.from({ length: 70 }, (_, i) => {
			return { id: `p${i}`, agree, disagree: [], pass: [] };
		});
		const reading = readOpinions({ participants, statements: [] });
		await expect(reading).rejects.toThrow('There are 21000000 votes');
	});
});
