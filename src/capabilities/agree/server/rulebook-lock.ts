import { sql } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';

/**
 * Makes everything that writes a version or ends an amendment wait its turn until this transaction
 * ends: the next version is made from the newest one, and two at once would lose a change.
 */
export async function lockRulebook(ctx: Pick<Ctx, 'tx' | 'cluster'>): Promise<void> {
	await ctx.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${ctx.cluster.id}, 50))`);
}
