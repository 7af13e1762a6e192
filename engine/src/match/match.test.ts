import { describe, expect, it } from 'vitest';
import { EngineInputError } from '../input-error.ts';
import { EngineCancelledError } from '../worker-errors.ts';
import { match } from './match.ts';
import type { MatchInput } from './schema.ts';
import sample from './sample.test-data.json' with { type: 'json' };

const { offers, needs } = sample;

describe('match', () => {
	it('ranks every need in order, with a sentence for each offer', async () => {
		const result = await match({ offers, needs, top: 3, language: 'en' });
		expect(result.status).toBe('complete');
		expect(result.counts).toEqual({ offers: offers.length, needs: needs.length });
		expect(result.parameters).toMatchObject({ top: 3, language: 'en' });
		expect(result.results.map(({ need }) => need)).toEqual(needs.map(({ id }) => id));
		for (const { ranked } of result.results) {
			expect(ranked.length).toBeLessThanOrEqual(3);
			for (const { why } of ranked) expect(why).not.toBe('');
		}
	});

	it('finds most of what people say fits', async () => {
		const { results } = await match({ offers, needs, top: 5 });
		const found = results.map(({ ranked }, at) => {
			const relevant = needs[at]?.relevant ?? [];
			const hits = ranked.filter(({ offer }) => relevant.includes(offer)).length;
			return hits / relevant.length;
		});
		expect(found.reduce((sum, one) => sum + one, 0) / found.length).toBeGreaterThan(0.8);
	});

	it('reports progress up to the end and stops when asked', async () => {
		const seen: number[] = [];
		const signal = { aborted: false };
		const many = Array.from({ length: 250 }, (_, at) => ({ id: `n${at}`, text: 'meble' }));
		const stopped = match(
			{ offers, needs: many },
			{
				signal,
				onProgress({ done }) {
					seen.push(done);
					signal.aborted = done >= 200;
				}
			}
		);
		await expect(stopped).rejects.toThrow(EngineCancelledError);
		expect(seen).toEqual([0, 100, 200]);
	});

	it('takes nothing for an answer to nothing', async () => {
		expect((await match({ offers: [], needs: [] })).results).toEqual([]);
		expect((await match({ offers: [], needs: [{ id: 'n', text: 'meble' }] })).results).toEqual([
			{ need: 'n', ranked: [] }
		]);
	});
});

describe('nonsense gets one clear sentence', () => {
	const one = { id: 'o', text: 'meble' };
	it.each<[string, unknown, RegExp]>([
		['nothing', undefined, /cannot be read/],
		['a number', 7, /cannot be read/],
		['no needs', { offers: [] }, /needs/],
		['an id twice', { offers: [one, one], needs: [] }, /offers\[1\]\.id "o" occurs twice/],
		['an empty id', { offers: [{ ...one, id: '' }], needs: [] }, /offers\[0\]\.id/],
		['no text', { offers: [{ id: 'o' }], needs: [] }, /offers\[0\]\.text/],
		['NaN', { offers: [{ ...one, capacity: NaN }], needs: [] }, /offers\[0\]\.capacity/],
		['negative', { offers: [], needs: [{ ...one, reachKm: -1 }] }, /needs\[0\]\.reachKm/],
		['no such day', { offers: [{ ...one, from: '2026-02-30' }], needs: [] }, /offers\[0\]\.from/],
		[
			'days turned round',
			{ offers: [{ ...one, from: '2026-03-02', until: '2026-03-01' }], needs: [] },
			/until is before "from"/
		],
		[
			'prices turned round',
			{ offers: [{ ...one, price: { min: 2, max: 1, currency: 'PLN' } }], needs: [] },
			/"max" is below its "min"/
		],
		['an unknown category', { offers: [{ ...one, category: 'x' }], needs: [] }, /category/],
		['off the globe', { offers: [{ ...one, place: { lat: 91, lon: 0 } }], needs: [] }, /place\.lat/]
	])('%s', async (_, input, sentence) => {
		const refused = match(input as MatchInput);
		await expect(refused).rejects.toThrow(EngineInputError);
		await expect(refused).rejects.toThrow(sentence);
	});
});
