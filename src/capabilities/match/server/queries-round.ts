import { eq } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { fingerprintOf } from './fit-input.ts';
import { openListings } from './queries-open.ts';
import { fitRound } from './tables.ts';

/** When the fits were last worked out and from what; undefined before the first time. */
export async function lastRound(ctx: Pick<Ctx, 'tx' | 'cluster'>) {
	return (await ctx.tx.select().from(fitRound).where(eq(fitRound.clusterId, ctx.cluster.id)))[0];
}

/** Whether the kept fits are those of the offers, needs and members as they are now. */
export const fitsAreFresh = async (ctx: Pick<Ctx, 'tx' | 'cluster' | 'clock'>): Promise<boolean> =>
	(await lastRound(ctx))?.fingerprint === fingerprintOf(await openListings(ctx));
