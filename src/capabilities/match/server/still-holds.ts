import { and, eq } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { fitRound } from './tables.ts';

/**
 * Marks the kept fits as looked at now, if they are those of this fingerprint: what was changed
 * before and made no difference waits for nothing any more. Returns how they stand, else undefined.
 */
export async function stillHolds(
	ctx: Pick<Ctx, 'tx' | 'cluster' | 'clock'>,
	fingerprint: string
): Promise<{ fits: number } | undefined> {
	const [known] = await ctx.tx
		.update(fitRound)
		.set({ computedAt: ctx.clock.now() })
		.where(and(eq(fitRound.clusterId, ctx.cluster.id), eq(fitRound.fingerprint, fingerprint)))
		.returning({ fits: fitRound.fits });
	return known;
}
