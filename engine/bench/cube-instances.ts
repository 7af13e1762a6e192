import type { CubeInput } from '../src/cube/input.ts';

/** Mulberry32: a small seeded generator, so that an instance is the same on every machine. */
function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** How large a synthetic cluster is. */
export interface InstanceSize {
	members: number;
	offers: number;
	needs: number;
	/** Fits sought for each need; fewer where the category has too few offers. */
	fitsPerNeed: number;
	ringLength: number;
}

const SECTORS = ['administration', 'business', 'social'] as const;
const TERMS = [
	['gift'],
	['exchange'],
	['paid'],
	['exchange', 'paid'],
	['gift', 'exchange']
] as const;

/**
 * A synthetic cluster: every offer and need is in one category, a need fits offers of its own
 * category with a score from 0.4 to 1, and gifts, exchange and payment are about as usual.
 */
export function syntheticCluster(size: InstanceSize, seed: number): CubeInput {
	const random = randomFrom(seed);
	const below = (limit: number) => Math.floor(random() * limit);
	const categories = Math.max(1, Math.round(size.offers / 80), Math.round(size.offers / 8 ** 2));
	const members = Array.from({ length: size.members }, (_, index) => ({
		id: `m${index}`,
		name: `Member ${index}`,
		sector: SECTORS[index % 3]!
	}));
	const offers = Array.from({ length: size.offers }, (_, index) => ({
		id: `o${index}`,
		member: `m${below(size.members)}`,
		capacity: 1 + below(2),
		terms: [...TERMS[below(TERMS.length)]!],
		category: `c${below(categories)}`
	}));
	const needs = Array.from({ length: size.needs }, (_, index) => ({
		id: `n${index}`,
		member: `m${below(size.members)}`,
		priority: (1 + below(3)) as 1 | 2 | 3,
		terms: [...TERMS[below(TERMS.length)]!],
		category: `c${below(categories)}`
	}));
	const offersOf = Map.groupBy(offers, (offer) => offer.category);
	const fits = needs.flatMap((need) => {
		const pool = (offersOf.get(need.category) ?? []).filter(
			(offer) => offer.member !== need.member
		);
		const chosen = new Set<string>();
		const wanted = Math.min(size.fitsPerNeed, pool.length);
		while (chosen.size < wanted) chosen.add(pool[below(pool.length)]!.id);
		return [...chosen].map((offer) => ({
			need: need.id,
			offer,
			score: Math.round((0.4 + random() * 0.6) * 1000) / 1000
		}));
	});
	return {
		members,
		offers,
		needs,
		fits,
		settings: { ringLength: size.ringLength, maxPartnerships: 5 },
		seed
	};
}
