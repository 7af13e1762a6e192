import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EngineInputError } from '../input-error.ts';
import { fold } from './fold.ts';
import type { Listing } from './listing.ts';
import { createMatcher } from './matcher.ts';
import sample from './sample.test-data.json' with { type: 'json' };

const offers: Listing[] = sample.offers;
const needs: Listing[] = sample.needs;
const someOffers = fc.uniqueArray(fc.constantFrom(...offers), { minLength: 1, maxLength: 12 });
const someNeed = fc.constantFrom(...needs);

describe('properties', () => {
	it('scores lie in 0..1, best first, at most `top`', () => {
		fc.assert(
			fc.property(someOffers, someNeed, fc.integer({ min: 1, max: 5 }), (some, need, top) => {
				const scores = createMatcher(some)
					.rank(need, { top })
					.map(({ score }) => score);
				expect(scores.length).toBeLessThanOrEqual(top);
				expect(scores).toEqual([...scores].sort((a, b) => b - a));
				for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
			}),
			{ numRuns: 40 }
		);
	});

	it('adding or removing an offer changes no other score', () => {
		fc.assert(
			fc.property(someOffers, someNeed, (some, need) => {
				const [extra, ...rest] = some as [Listing, ...Listing[]];
				const matcher = createMatcher(rest);
				const before = matcher.rank(need, { top: 100 });
				matcher.add(extra);
				const after = matcher.rank(need, { top: 100 });
				expect(after.filter(({ offer }) => offer !== extra.id)).toEqual(before);
				expect(matcher.remove(extra.id)).toBe(true);
				expect(matcher.rank(need, { top: 100 })).toEqual(before);
			}),
			{ numRuns: 40 }
		);
	});

	it('other ids change nothing but the ids', () => {
		fc.assert(
			fc.property(someOffers, someNeed, (some, need) => {
				const renamed = some.map((offer, at) => ({ ...offer, id: `z${99 - at}` }));
				const nameOf = new Map(some.map(({ id }, at) => [id, `z${99 - at}`]));
				const plain = createMatcher(some).rank(need);
				expect(createMatcher(renamed).rank({ ...need, id: 'other' })).toEqual(
					plain.map((one) => ({ ...one, offer: nameOf.get(one.offer) }))
				);
			}),
			{ numRuns: 40 }
		);
	});

	it('is the same twice', () => {
		const ranks = () => {
			const matcher = createMatcher(offers);
			return JSON.stringify(needs.slice(0, 20).map((need) => matcher.rank(need)));
		};
		expect(ranks()).toBe(ranks());
	});
});

describe('texts', () => {
	const stolarnia = { id: 'wood', text: 'Stolarnia: meble na wymiar i regały' };
	const others = offers.filter(({ text }) => !/stol|stół|truhl/i.test(text));
	const first = (text: string) => createMatcher([...others, stolarnia]).rank({ id: 'n', text })[0];

	it.each([
		['inflection', 'Szukamy regału do archiwum'],
		['no diacritics', 'Potrzebne polki do biura'],
		['another word for it', 'Półki do biura'],
		['English', 'Shelves for the office'],
		['Czech', 'Police do kanceláře']
	])('%s', (_, text) => {
		expect(first(text)?.offer).toBe('wood');
	});

	it('missing diacritics cost little', () => {
		const matcher = createMatcher([stolarnia]);
		const score = (text: string) => matcher.rank({ id: 'n', text })[0]?.score ?? 0;
		const text = 'Półki i krzesła do świetlicy';
		expect(score(fold(text))).toBeGreaterThan(score(text) * 0.75);
	});

	it('words that no lexicon has still find one another', () => {
		const matcher = createMatcher([...offers, { id: 'x', text: 'Wdrożenie systemu Qwertamon' }]);
		expect(matcher.rank({ id: 'n', text: 'kłopot z qwertamonem' })[0]?.offer).toBe('x');
		expect(matcher.rank({ id: 'n', text: 'kłopot z qwertomonem' })[0]?.offer).toBe('x');
	});

	it('nothing in common, nothing ranked', () => {
		expect(createMatcher([stolarnia]).rank({ id: 'n', text: '' })).toEqual([]);
		expect(createMatcher([]).rank({ id: 'n', text: 'meble' })).toEqual([]);
	});

	it('says which words met', () => {
		expect(first('Półki do biura')?.reasons).toContainEqual(
			expect.objectContaining({ code: 'words', need: 'Półki' })
		);
	});
});

describe('conditions', () => {
	const offer = { id: 'o', text: 'Szycie fartuchów', member: 'a', terms: ['paid' as const] };
	const need = { id: 'n', text: 'Szycie fartuchów', member: 'b' };

	it('an offer never fits a need of its own member', () => {
		const matcher = createMatcher([offer]);
		expect(matcher.rank(need)).toHaveLength(1);
		expect(matcher.rank({ ...need, member: 'a' }, { includeBlocked: true })).toEqual([]);
	});

	it('what terms rule out is left out, or given last with the obstacle', () => {
		const free = { ...offer, id: 'free', terms: ['gift' as const], text: 'Szycie' };
		const matcher = createMatcher([offer, free]);
		const asked = { ...need, terms: ['gift' as const] };
		expect(matcher.rank(asked).map((one) => one.offer)).toEqual(['free']);
		const all = matcher.rank(asked, { includeBlocked: true });
		expect(all.map((one) => [one.offer, one.blocked])).toEqual([
			['free', undefined],
			['o', 'terms']
		]);
	});

	it('a stated category speaks where words are silent', () => {
		const matcher = createMatcher([{ ...offer, category: 'textile.sewing' }]);
		const silent = { id: 'n', text: 'Qwrtp', category: 'textile.sewing' };
		expect(matcher.rank(silent)[0]?.reasons[0]).toEqual({
			code: 'category',
			category: 'textile.sewing'
		});
	});

	it('minScore leaves out the rest, and what distance brings below it', () => {
		const need = { ...(needs[0] as Listing), place: { lat: 50, lon: 18 } };
		const far = { lat: 54, lon: 18 };
		const matcher = createMatcher(offers.map((one) => ({ ...one, place: far })));
		const all = matcher.rank(need, { top: 100 });
		const least = (all[2]?.score ?? 1) + 1e-6;
		expect(matcher.rank(need, { top: 100, minScore: least })).toEqual(
			all.filter(({ score }) => score >= least)
		);
	});

	it('rejects a second offer of one id and a malformed one', () => {
		const matcher = createMatcher([offer]);
		expect(() => matcher.add(offer)).toThrow(EngineInputError);
		expect(() => matcher.add({ ...offer, id: 'p', capacity: NaN })).toThrow(EngineInputError);
		expect(matcher.remove('unknown')).toBe(false);
	});

	it('stays right after thousands of changes', () => {
		const matcher = createMatcher(offers);
		const before = matcher.rank(needs[0] as Listing);
		for (let at = 0; at < 1200; at++) {
			matcher.add({ ...offer, id: 'passing' });
			matcher.remove('passing');
		}
		expect(matcher.rank(needs[0] as Listing)).toEqual(before);
	});
});
