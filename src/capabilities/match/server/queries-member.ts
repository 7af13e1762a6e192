import { sql } from 'drizzle-orm';
import { memberById } from '#capabilities/join/server/index.ts';
import { isId } from '#platform/domain/id.ts';
import { dayIn } from '#platform/domain/clock.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { Side } from '../domain/listing.ts';
import { listingLines, type ListingLine } from './listing-line.ts';
import { visible } from './visible.ts';

export interface MemberListings {
	offers: ListingLine[];
	needs: ListingLine[];
}

/** What a member offers and needs now, for the workspace; the oldest first. */
export async function listingsOfMember(ctx: Ctx, memberId: string): Promise<MemberListings> {
	if (!isId(memberId) || ctx.actor.kind === 'visitor') return { offers: [], needs: [] };
	const of = (side: Side) =>
		listingLines(
			ctx,
			side,
			sql`where listing.cluster_id = ${ctx.cluster.id} and member.id = ${memberId}
				and ${visible(ctx, 'open')} order by listing.id`
		);
	return { offers: await of('offer'), needs: await of('need') };
}

/** What everybody may read of an offer or a need: no prices, no dates, no persons. */
export type PublicListing = Pick<ListingLine, 'id' | 'title' | 'kind' | 'category' | 'terms'>;

/** What an active member gives and seeks, for the public pages; nothing for any other. */
export async function publicListings(
	ctx: Pick<Ctx, 'tx' | 'cluster' | 'clock' | 'locale'>,
	memberId: string
): Promise<{ offers: PublicListing[]; needs: PublicListing[] }> {
	if ((await memberById(ctx, memberId))?.standing !== 'active') return { offers: [], needs: [] };
	const today = dayIn(ctx.cluster.timeZone, ctx.clock.now());
	const of = async (side: Side) =>
		(
			await listingLines(
				ctx,
				side,
				sql`where listing.cluster_id = ${ctx.cluster.id} and member.id = ${memberId}
					and listing.closed_at is null
					and coalesce(listing.available_until >= ${today}::date, true) order by listing.id`
			)
		).map(({ id, title, kind, category, terms }) => ({ id, title, kind, category, terms }));
	return { offers: await of('offer'), needs: await of('need') };
}
