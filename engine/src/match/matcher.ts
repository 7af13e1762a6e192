import { BestList } from './best-list.ts';
import { calibrate, likenessFor } from './calibration.ts';
import { compatibility } from './compatibility.ts';
import type { Listing } from './listing.ts';
import { OfferIndex } from './offer-index.ts';
import type { Ranked } from './reasons.ts';
import { readListing } from './schema.ts';
import { sharedWords } from './shared-words.ts';
import { textVector, type TextVector } from './text-vector.ts';

/** How many offers and how good ones to rank. */
export interface RankOptions {
	/** How many at most (and as many blocked ones, if asked for). Default 10. */
	top?: number | undefined;
	/** Leave out scores below it. Default 0: all that have anything in common. */
	minScore?: number | undefined;
	/** Also give offers that the words fit and terms, dates or distance rule out, after the others. */
	includeBlocked?: boolean | undefined;
}

/** A changing set of offers that needs are ranked against. */
export interface Matcher {
	/** Takes an offer in; the scores of the others stay as they are.
	 * @throws EngineInputError when it is malformed or its id is taken */
	add(offer: Listing): void;
	/** Takes an offer out; whether there was one of that id. */
	remove(id: string): boolean;
	/** The offers for a need, best first; among equals the one added first.
	 * @throws EngineInputError when the need is malformed */
	rank(need: Listing, options?: RankOptions): Ranked[];
}

/** Scores are rounded to this, so that they read well and compare alike everywhere. */
const scoreStep = 1e-6;
const roundScore = (score: number) => Math.round(score / scoreStep) / Math.round(1 / scoreStep);

function rankedOf(
	index: OfferIndex,
	{ slots, values }: BestList,
	need: Listing,
	vector: TextVector
): Ranked[] {
	return slots.map((slot, at) => {
		const offer = index.listings[slot] as Listing;
		const { reasons, blocked } = compatibility(offer, need);
		const words = sharedWords(index.vectors[slot] as TextVector, vector);
		const stated = reasons.some(({ code }) => code === 'category');
		return {
			offer: offer.id,
			score: values[at] as number,
			reasons: [...words.filter(({ code }) => !(stated && code === 'category')), ...reasons],
			...(blocked && { blocked })
		};
	});
}

/**
 * Prepares offers for ranking. Building costs linear in their texts; ranking one need costs the
 * lengths of the lists of its features and, for the few that could still enter the best, the
 * comparison of terms, dates and place.
 * @throws EngineInputError when an offer is malformed or two have the same id
 */
export function createMatcher(offers: readonly Listing[]): Matcher {
	const index = new OfferIndex();
	for (const offer of offers) index.add(readListing(offer, 'offer'));
	return {
		add: (offer) => index.add(readListing(offer, 'offer')),
		remove: (id) => index.remove(id),
		rank(input, { top = 10, minScore = 0, includeBlocked = false } = {}) {
			const need = readListing(input, 'need');
			const vector = textVector(need.text, { category: need.category, spread: true });
			const fits = new BestList(top);
			const blocked = new BestList(includeBlocked ? top : 0);
			let worthALook = likenessFor(minScore - scoreStep);
			index.forEachLike(vector, (slot, likeness) => {
				// Nothing but the words raises a score, so their fit is an upper bound.
				if (likeness < worthALook) return;
				const offer = index.listings[slot] as Listing;
				if (need.member !== undefined && need.member === offer.member) return;
				const { factor, blocked: obstacle } = compatibility(offer, need);
				const score = roundScore(calibrate(likeness) * factor);
				if (score < minScore || score === 0) return;
				(obstacle ? blocked : fits).add(slot, score);
				const least = includeBlocked ? Math.min(fits.least, blocked.least) : fits.least;
				worthALook = likenessFor(Math.max(minScore, least) - scoreStep);
			});
			return [...rankedOf(index, fits, need, vector), ...rankedOf(index, blocked, need, vector)];
		}
	};
}
