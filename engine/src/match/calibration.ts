/**
 * From this score on a fit is worth showing to people and to the cube; below it most pairs of
 * listings have nothing to do with each other. Figures behind it: docs/match.md.
 */
export const FIT_THRESHOLD = 0.35;

const steepness = 1.35;
/** How far the length of an offer counts: 0 not at all, 1 as in a plain cosine. */
const lengthShare = 0.7;
const usualNorm = 1.6;

/** What an offer's dot product with a need is divided by: half a cosine, so that a member who lists
 * five things in one offer is not put behind one who lists a single thing. */
export function offerScale(norm: number): number {
	return norm === 0 ? 0 : 1 / (norm ** lengthShare * usualNorm ** (1 - lengthShare));
}

/** Likeness of two texts (0 nothing shared, about 1 the same; never less) as a score, 0..1. Monotone. */
export function calibrate(likeness: number): number {
	return 1 - Math.exp(-steepness * likeness);
}

/** The likeness that gives a score below 1 (0 for a negative one): the inverse of `calibrate`. */
export function likenessFor(score: number): number {
	return score <= 0 ? 0 : -Math.log(1 - score) / steepness;
}
