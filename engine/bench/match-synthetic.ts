import { lexicon } from '../src/match/lexicon.ts';
import type { Listing } from '../src/match/index.ts';

/** A seeded generator of numbers in [0, 1) (mulberry32), so that every run measures the same texts. */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

const syllables = [...'bcdfghjklmnprstwzv'].flatMap((a) => [...'aeiouy'].map((b) => a + b));

/** Listings of four to nine lexicon entries and one made-up word each, in one of the languages. */
export function syntheticListings(count: number, prefix: string, seed: number): Listing[] {
	const random = seeded(seed);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
	return Array.from({ length: count }, (_, at) => {
		const language = pick(['pl', 'pl', 'pl', 'en', 'cs'] as const);
		const main = pick(lexicon);
		const words = Array.from({ length: 4 + Math.floor(random() * 6) }, (_, nth) =>
			pick((nth < 3 ? main : pick(lexicon))[language])
		);
		const unknown = Array.from({ length: 4 }, () => pick(syllables)).join('');
		return {
			id: `${prefix}${at}`,
			text: `${words.slice(0, 3).join(', ')}. ${words.slice(3).join(' ')} ${unknown}`,
			member: `m${Math.floor(random() * (count / 10 + 1))}`,
			terms: random() < 0.5 ? ['exchange', 'paid'] : ['gift', 'paid'],
			place: { lat: 49.5 + random(), lon: 18 + random() },
			reachKm: 20 + Math.floor(random() * 80)
		};
	});
}
