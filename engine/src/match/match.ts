import { explain } from './explain.ts';
import { createMatcher } from './matcher.ts';
import type { Ranked } from './reasons.ts';
import { readMatchInput, type MatchInput } from './schema.ts';

/** An offer for a need, with its reasons as codes and as one sentence. */
export interface ExplainedRanked extends Ranked {
	why: string;
}

/** Ranked offers for every need, in the order of the needs. */
export interface MatchResult {
	/** `cancelled`: only the needs in `results` were ranked. */
	status: 'complete' | 'cancelled';
	results: { need: string; ranked: ExplainedRanked[] }[];
	counts: { offers: number; needs: number };
	parameters: { top: number; minScore: number; includeBlocked: boolean; language: 'pl' | 'en' };
}

/** Lets a caller watch and stop a long run. */
export interface MatchControl {
	onProgress?(done: number, total: number): void;
	signal?: { readonly aborted: boolean };
}

const progressEvery = 100;

/**
 * Ranks the offers for every need. Deterministic. Cost: see `createMatcher`; the whole is about
 * needs × features of a need × offers that share one.
 * @throws EngineInputError with one sentence when the input is malformed
 */
export function match(input: MatchInput, control: MatchControl = {}): MatchResult {
	const { offers, needs, ...parameters } = readMatchInput(input);
	const { language, ...options } = parameters;
	const matcher = createMatcher(offers);
	const result: MatchResult = {
		status: 'complete',
		results: [],
		counts: { offers: offers.length, needs: needs.length },
		parameters
	};
	for (const need of needs) {
		if (control.signal?.aborted) return { ...result, status: 'cancelled' };
		if (result.results.length % progressEvery === 0) {
			control.onProgress?.(result.results.length, needs.length);
		}
		const ranked = matcher
			.rank(need, options)
			.map((one) => ({ ...one, why: explain(one.reasons, language) }));
		result.results.push({ need: need.id, ranked });
	}
	control.onProgress?.(needs.length, needs.length);
	return result;
}
