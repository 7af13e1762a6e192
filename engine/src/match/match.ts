import { z } from 'zod';
import { breathe } from '../control.ts';
import type { SolverControl } from '../control.ts';
import { explain } from './explain.ts';
import { createMatcher } from './matcher.ts';
import { ranked } from './reasons.ts';
import { readMatchInput, type MatchInput } from './schema.ts';

/** An offer for a need, with its reasons as codes and as one sentence. */
const explainedRanked = ranked.extend({ why: z.string() });

/** Ranked offers for every need, in the order of the needs. */
export const matchOutput = z.object({
	status: z.literal('complete'),
	results: z.array(z.object({ need: z.string(), ranked: z.array(explainedRanked) })),
	counts: z.object({ offers: z.int(), needs: z.int() }),
	parameters: z.object({
		top: z.int(),
		minScore: z.number(),
		includeBlocked: z.boolean(),
		language: z.enum(['pl', 'en'])
	})
});
export type MatchResult = z.infer<typeof matchOutput>;
export type ExplainedRanked = z.infer<typeof explainedRanked>;

export type MatchControl = SolverControl<'match'>;

const progressEvery = 100;

/**
 * Ranks the offers for every need. Deterministic. Cost: see `createMatcher`; the whole is about
 * needs × features of a need × offers that share one.
 * @throws EngineInputError with one sentence when the input is malformed
 * @throws EngineCancelledError when `control.signal` is aborted
 */
export async function match(input: MatchInput, control: MatchControl = {}): Promise<MatchResult> {
	const { offers, needs, ...parameters } = readMatchInput(input);
	const { language, ...options } = parameters;
	const matcher = createMatcher(offers);
	const progress = (done: number) => {
		control.onProgress?.({ phase: 'match', done, total: needs.length });
		return breathe(control);
	};
	const result: MatchResult = {
		status: 'complete',
		results: [],
		counts: { offers: offers.length, needs: needs.length },
		parameters
	};
	for (const need of needs) {
		if (result.results.length % progressEvery === 0) await progress(result.results.length);
		const best = matcher
			.rank(need, options)
			.map((one) => ({ ...one, why: explain(one.reasons, language) }));
		result.results.push({ need: need.id, ranked: best });
	}
	await progress(needs.length);
	return result;
}
