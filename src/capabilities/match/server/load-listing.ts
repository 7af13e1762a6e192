import { and, eq } from 'drizzle-orm';
import { memberById, type Member } from '#capabilities/join/server/index.ts';
import { dayIn } from '#platform/domain/clock.ts';
import { isId } from '#platform/domain/id.ts';
import type { Ctx } from '#platform/server/context.ts';
import { stateOf, type Listing, type ListingState, type Side } from '../domain/listing.ts';
import { listingCan, type ListingCan } from '../domain/policy.ts';
import { listingOf } from './listing-row.ts';
import { stanceTo } from './stance.ts';
import { need, offer } from './tables.ts';

export interface LoadedListing {
	listing: Listing;
	state: ListingState;
	member: Member;
	can: ListingCan;
}

/**
 * An offer or a need with its member and what the actor may do. Null when there is none, and for
 * whoever must not see it: visitors always, others while it is closed or its member is not active.
 * `lock` keeps it from being changed until the transaction ends.
 */
export async function loadListing(
	ctx: Ctx,
	side: Side,
	id: string,
	{ lock = false } = {}
): Promise<LoadedListing | null> {
	if (!isId(id) || ctx.actor.kind === 'visitor') return null;
	const table = side === 'offer' ? offer : need;
	const query = ctx.tx
		.select()
		.from(table)
		.where(and(eq(table.clusterId, ctx.cluster.id), eq(table.id, id)));
	const [row] = await (lock ? query.for('update') : query);
	const member = row && (await memberById(ctx, row.memberId));
	if (!member) return null;
	const listing = listingOf(row);
	const stance = stanceTo(ctx, member);
	const can = listingCan(stance, listing.closedAt !== null);
	const state = stateOf(listing, dayIn(ctx.cluster.timeZone, ctx.clock.now()));
	const shown = stance.active && state !== 'closed';
	return shown || can.seeInside ? { listing, state, member, can } : null;
}
