import { sql } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';

/**
 * Makes everything that opens, answers or closes proposals of a cluster wait its turn until this
 * transaction ends: one acceptance can close other proposals, and two at once would meet halfway.
 */
export async function lockProposals(ctx: Pick<Ctx, 'tx' | 'cluster'>): Promise<void> {
	await ctx.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${ctx.cluster.id}, 2))`);
}
