import { describe, expect, it } from 'vitest';
import { solveCube } from './cube/index.ts';
import type { CubeInput } from './cube/index.ts';
import { EngineInputError } from './input-error.ts';
import { match } from './match/index.ts';
import type { MatchInput } from './match/index.ts';

const slow = 60_000;
const rows = 100_000;

/** What a solver says of an input that it refuses: one sentence. */
async function refusal(answer: Promise<unknown>): Promise<string> {
	const error: unknown = await answer.then(
		() => undefined,
		(refused: unknown) => refused
	);
	expect(error).toBeInstanceOf(EngineInputError);
	const { message } = error as EngineInputError;
	expect(message).toMatch(/^[^\n]+\.$/);
	return message;
}

describe('the cube', () => {
	const good: CubeInput = {
		members: [{ id: 'A' }, { id: 'B' }],
		offers: [{ id: 'o', member: 'A' }],
		needs: [{ id: 'n', member: 'B' }],
		fits: [{ offer: 'o', need: 'n', score: 1 }]
	};
	const many = <Row>(row: (at: number) => Row): Row[] =>
		Array.from({ length: rows }, (_, at) => row(at));

	it('answers an empty input with an empty plan', async () => {
		const result = await solveCube({ members: [], offers: [], needs: [], fits: [] });
		expect(result).toMatchObject({ status: 'optimal', proposals: [], leftOver: [], served: [] });
	});

	it('proposes nothing to one member alone', async () => {
		const { proposals, leftOver } = await solveCube({
			...good,
			members: [{ id: 'A' }],
			needs: [{ id: 'n', member: 'A' }]
		});
		expect(proposals).toEqual([]);
		expect(leftOver).toEqual([{ need: 'n', reason: 'no-offer', detail: { bestScore: null } }]);
	});

	it.each<[string, Partial<CubeInput>, RegExp]>([
		['NaN', { fits: [{ offer: 'o', need: 'n', score: NaN }] }, /fits\[0\]\.score/],
		['a capacity below 0', { offers: [{ id: 'o', member: 'A', capacity: -1 }] }, /capacity/],
		[
			'an infinite capacity',
			{ offers: [{ id: 'o', member: 'A', capacity: Infinity }] },
			/capacity/
		],
		['a time limit of NaN', { timeLimitSeconds: NaN }, /timeLimitSeconds/],
		['an id twice', { needs: [...good.needs, ...good.needs] }, /"n" occurs twice in needs/],
		['an unknown member', { offers: [{ id: 'o', member: 'X' }] }, /names the member "X"/],
		['an unknown offer', { fits: [{ offer: 'x', need: 'n', score: 1 }] }, /names the offer "x"/]
	])('refuses %s in one sentence', async (_, wrong, sentence) => {
		expect(await refusal(solveCube({ ...good, ...wrong }))).toMatch(sentence);
	});

	it(
		'reads a hundred thousand rows of nonsense and says one thing of them',
		async () => {
			const nothings = many(() => null) as unknown as CubeInput['fits'];
			expect(await refusal(solveCube({ ...good, fits: nothings }))).toContain('fits[0]');
			const strangers = many((at) => ({ offer: `x${at}`, need: `y${at}`, score: 0.5 }));
			expect(await refusal(solveCube({ ...good, fits: strangers }))).toContain('"x0"');
			const needs = many((at) => ({ id: `n${at}`, member: 'A' }));
			const { leftOver } = await solveCube({ ...good, needs, fits: [] });
			expect(leftOver).toHaveLength(rows);
		},
		slow
	);
});

describe('match', () => {
	const good = { id: 'o', text: 'meble' };

	it('answers an empty input with nothing', async () => {
		expect((await match({ offers: [], needs: [] })).results).toEqual([]);
	});

	it('finds nothing for one member alone', async () => {
		const mine = { ...good, member: 'A' };
		const { results } = await match({ offers: [mine], needs: [mine], includeBlocked: true });
		expect(results).toEqual([{ need: 'o', ranked: [] }]);
	});

	it.each<[string, object, RegExp]>([
		['NaN', { price: { min: NaN, currency: 'PLN' } }, /price\.min/],
		['a capacity below 0', { capacity: -1 }, /capacity/],
		['an unknown kind', { kind: 'thing' }, /kind/],
		['a text of 20 001 letters', { text: 'a'.repeat(20_001) }, /text/]
	])('refuses %s in one sentence', async (_, wrong, sentence) => {
		const offers = [{ ...good, ...wrong }] as MatchInput['offers'];
		expect(await refusal(match({ offers, needs: [] }))).toMatch(sentence);
	});

	it('refuses an id that occurs twice', async () => {
		const offers = [good, good];
		expect(await refusal(match({ offers, needs: [] }))).toContain('"o" occurs twice');
	});

	it(
		'reads a hundred thousand rows of nonsense: one sentence, or nothing that fits',
		async () => {
			const nothings = Array.from({ length: rows }, () => null);
			const refused = match({ offers: nothings, needs: [] } as unknown as MatchInput);
			expect(await refusal(refused)).toContain('offers[0]');
			const offers = Array.from({ length: rows }, (_, at) => ({ id: `o${at}`, text: '?! 7 …' }));
			const { results } = await match({ offers, needs: [{ id: 'n', text: 'Regały do biura' }] });
			expect(results).toEqual([{ need: 'n', ranked: [] }]);
		},
		slow
	);
});
