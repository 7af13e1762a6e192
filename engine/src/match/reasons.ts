import { z } from 'zod';
import { allTerms, kinds } from './listing.ts';

/** What makes an offer impossible for a need, whatever the words say. */
const block = z.enum(['terms', 'price', 'dates', 'distance', 'capacity']);
export type Block = z.infer<typeof block>;

const terms = z.array(z.enum(allTerms));

/** Days yyyy-mm-dd, open on a side that is left out. */
const span = z.object({ from: z.string().optional(), until: z.string().optional() });

export interface Span {
	from?: string;
	until?: string;
}

/**
 * Why an offer fits a need, or what stands against it. `words`: the words of both texts that met, in
 * one word (`same`) or as words for one or a near concept (`concept`).
 */
const reason = z.discriminatedUnion('code', [
	z.object({
		code: z.literal('words'),
		offer: z.string(),
		need: z.string(),
		how: z.enum(['same', 'concept'])
	}),
	z.object({ code: z.literal('category'), category: z.string() }),
	z.object({ code: z.literal('distance'), km: z.number() }),
	z.object({ code: z.literal('terms'), terms }),
	z.object({ code: z.literal('dates'), ...span.shape }),
	z.object({ code: z.literal('kind'), offer: z.enum(kinds), need: z.enum(kinds) }),
	z.object({ code: z.literal('capacity'), offered: z.number(), needed: z.number() }),
	z.object({ code: z.literal('blocked-terms'), offer: terms, need: terms }),
	z.object({
		code: z.literal('blocked-price'),
		asked: z.number(),
		budget: z.number(),
		currency: z.string()
	}),
	z.object({ code: z.literal('blocked-dates'), offer: span, need: span }),
	z.object({ code: z.literal('blocked-distance'), km: z.number(), limit: z.number() }),
	z.object({ code: z.literal('blocked-capacity') })
]);
export type Reason = z.infer<typeof reason>;

/** An offer for a need. `score` 0..1; see `FIT_THRESHOLD`. */
export const ranked = z.object({
	offer: z.string(),
	score: z.number().min(0).max(1),
	reasons: z.array(reason),
	/** Only when blocked offers were asked for: what rules this one out. */
	blocked: block.optional()
});
export type Ranked = z.infer<typeof ranked>;
