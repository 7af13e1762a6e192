import { z } from 'zod';
import { SECTORS } from './input.ts';

const count = z.int().min(0);
const sector = z.enum(SECTORS);

/** What the votes do not allow to be said yet, with the figures behind it. */
export const missing = z.discriminatedUnion('code', [
	/** Nobody has voted. */
	z.object({ code: z.literal('no-votes') }),
	/** Fewer than two statements have votes and may be shown. */
	z.object({ code: z.literal('few-statements'), have: count, need: count }),
	/** All votes on each statement are the same: there is nothing to map. */
	z.object({ code: z.literal('no-difference') }),
	/** Too few participants have voted often enough for two groups of the safe size. */
	z.object({ code: z.literal('few-participants'), have: count, need: count, votes: count }),
	/** Only one group of the safe size was found. */
	z.object({ code: z.literal('one-group') }),
	/** The groups are no clearer than in clouds of points that have none. */
	z.object({ code: z.literal('groups-unclear'), silhouette: z.number(), chance: z.number() }),
	/** A sector has voters, but fewer than the safe size. */
	z.object({ code: z.literal('few-in-sector'), sector, have: count, need: count }),
	/** A sector is kept back because the votes of a few others would follow by subtraction. */
	z.object({ code: z.literal('sector-kept-back'), sector }),
	/** Fewer than two sectors can be shown. */
	z.object({ code: z.literal('few-sectors'), have: count, need: count })
]);

export type Missing = z.infer<typeof missing>;
