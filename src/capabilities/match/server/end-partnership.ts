import { and, eq, inArray, isNull } from 'drizzle-orm';
import { notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { isCoordinator, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import type { Leg } from '../domain/proposal.ts';
import { loadPartnership } from './partnership-load.ts';
import { need, partnership } from './tables.ts';

/** The coordinator closes a partnership whose parties do not all say what came of it. */
export async function endPartnership(
	ctx: Ctx,
	input: { partnershipId?: unknown }
): Promise<Result<{ id: string }>> {
	if (!isCoordinator(ctx.actor)) return notFound();
	const found = await loadPartnership(ctx, input.partnershipId);
	if (!found) return notFound();
	if (found.endedAt === null) {
		await markEnded(ctx, found.id);
		await notify(ctx, 'match');
	}
	return ok({ id: found.id });
}

/** Ends a partnership now, with its line in the history. */
export async function markEnded(ctx: Ctx, id: string): Promise<void> {
	await ctx.tx
		.update(partnership)
		.set({ endedAt: ctx.clock.now() })
		.where(and(eq(partnership.clusterId, ctx.cluster.id), eq(partnership.id, id)));
	await record(ctx, 'partnership.ended', { kind: 'partnership', id });
}

/** Closes the needs that a member has had served by these legs. */
export async function closeServedNeeds(
	ctx: Ctx,
	legs: readonly Leg[],
	takerId: string
): Promise<void> {
	const served = legs.filter((leg) => leg.takerId === takerId).map((leg) => leg.needId);
	if (served.length === 0) return;
	const now = ctx.clock.now();
	const closed = await ctx.tx
		.update(need)
		.set({ closedAt: now, closedReason: 'arranged-here', updatedAt: now })
		.where(and(eq(need.clusterId, ctx.cluster.id), inArray(need.id, served), isNull(need.closedAt)))
		.returning({ id: need.id, title: need.title });
	for (const { id, title } of closed)
		await record(ctx, 'need.closed', { kind: 'need', id }, { title, reason: 'arranged-here' });
}
