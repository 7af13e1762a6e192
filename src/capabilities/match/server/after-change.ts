import { and, eq, isNull } from 'drizzle-orm';
import { rememberOffers } from '#capabilities/join/server/index.ts';
import type { Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import type { Side } from '../domain/listing.ts';
import { offer } from './tables.ts';
import { wantFits } from './want-fits.ts';

/**
 * What follows from changed offers or needs: the register finds the members by what they offer now,
 * and the fits are worked out again. Call it after `record`, whose lock makes changes of one cluster
 * wait for each other, so that what is read here is complete.
 */
export async function afterChange(
	ctx: Ctx,
	side: Side,
	memberIds: readonly string[]
): Promise<void> {
	if (side === 'offer') for (const memberId of new Set(memberIds)) await remember(ctx, memberId);
	await wantFits(ctx);
	await notify(ctx, 'match');
}

async function remember(ctx: Ctx, memberId: string): Promise<void> {
	const open = await ctx.tx
		.select({ words: offer.words, category: offer.category })
		.from(offer)
		.where(
			and(eq(offer.clusterId, ctx.cluster.id), eq(offer.memberId, memberId), isNull(offer.closedAt))
		);
	await rememberOffers(ctx, memberId, {
		words: open.map(({ words }) => words).join(' '),
		categories: open.flatMap(({ category }) => category ?? [])
	});
}
