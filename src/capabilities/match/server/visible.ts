import { sql, type SQL } from 'drizzle-orm';
import { dayIn } from '#platform/domain/clock.ts';
import { isCoordinator, type Ctx } from '#platform/server/context.ts';
import type { ListFilter } from '../domain/list-filter.ts';

/** The members that the actor speaks for. */
export const ownMemberIds = (ctx: Pick<Ctx, 'actor'>): string[] =>
	ctx.actor.kind === 'person' ? ctx.actor.seats.map(({ memberId }) => memberId) : [];

/** Whether the member of a joined row `member` is one that the actor speaks for. */
export const isOwn = (ctx: Pick<Ctx, 'actor'>): SQL =>
	sql`member.id = any(${sql.param(ownMemberIds(ctx))}::uuid[])`;

/**
 * Which rows of a listing's table, joined with `member`, the actor sees in that state: what is open
 * everybody, if its member is active; the rest only its own people and the coordinator.
 */
export function visible(
	ctx: Pick<Ctx, 'actor' | 'cluster' | 'clock'>,
	state: ListFilter['state']
): SQL {
	const today = dayIn(ctx.cluster.timeZone, ctx.clock.now());
	const inside = isCoordinator(ctx.actor) ? sql`true` : isOwn(ctx);
	return state === 'open'
		? sql`listing.closed_at is null and coalesce(listing.available_until >= ${today}::date, true)
			and (member.standing = 'active' or ${inside})`
		: sql`(listing.closed_at is not null or listing.available_until < ${today}::date) and ${inside}`;
}
