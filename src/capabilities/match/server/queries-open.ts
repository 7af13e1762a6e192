import { and, eq, gte, inArray, isNull, or } from 'drizzle-orm';
import { dayIn } from '#platform/domain/clock.ts';
import type { Ctx } from '#platform/server/context.ts';
import { activeMembers, type ActiveMember } from '#capabilities/join/server/index.ts';
import type { Fit } from '../domain/fit.ts';
import type { Need, Offer } from '../domain/listing.ts';
import { listingOf } from './listing-row.ts';
import { fit, need, offer } from './tables.ts';

type Scope = Pick<Ctx, 'tx' | 'cluster' | 'clock'>;

export interface OpenListings {
	members: ActiveMember[];
	offers: Offer[];
	needs: Need[];
}

/** All that can be matched today: offers and needs, neither closed nor over, of active members, by id. */
export async function openListings(ctx: Scope): Promise<OpenListings> {
	const members = await activeMembers(ctx);
	const ids = members.map(({ id }) => id);
	const today = dayIn(ctx.cluster.timeZone, ctx.clock.now());
	const open = (table: typeof offer | typeof need) =>
		and(
			eq(table.clusterId, ctx.cluster.id),
			inArray(table.memberId, ids),
			isNull(table.closedAt),
			or(isNull(table.availableUntil), gte(table.availableUntil, today))
		);
	const offers = await ctx.tx.select().from(offer).where(open(offer)).orderBy(offer.id);
	const needs = await ctx.tx.select().from(need).where(open(need)).orderBy(need.id);
	return {
		members,
		offers: offers.map(listingOf),
		needs: needs.map((row) => listingOf(row) as Need)
	};
}

/** The fits as they were last worked out, blocked ones included; see `fitsAreFresh`. */
export const fits = (ctx: Pick<Ctx, 'tx' | 'cluster'>): Promise<Fit[]> =>
	ctx.tx
		.select({
			needId: fit.needId,
			offerId: fit.offerId,
			score: fit.score,
			reasons: fit.reasons,
			blocked: fit.blocked
		})
		.from(fit)
		.where(eq(fit.clusterId, ctx.cluster.id))
		.orderBy(fit.needId, fit.offerId);
