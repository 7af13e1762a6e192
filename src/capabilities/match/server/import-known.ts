import { eq } from 'drizzle-orm';
import { fold } from '#platform/domain/text.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { Listing, Side } from '../domain/listing.ts';
import { listingOf } from './listing-row.ts';
import { need, offer } from './tables.ts';

/** What makes two rows, or a row and a listing, one: a number of one's own, else whose and what. */
export const identityOf = (row: { memberId: string; title: string; externalKey: string | null }) =>
	row.externalKey !== null ? `key ${row.externalKey}` : `${row.memberId} ${fold(row.title)}`;

/** All offers or needs by their identity; of two with one title the open one, then the newer. */
export async function knownListings(
	ctx: Pick<Ctx, 'tx' | 'cluster'>,
	side: Side
): Promise<Map<string, Listing>> {
	const rows: Listing[] =
		side === 'offer'
			? (await ctx.tx.select().from(offer).where(eq(offer.clusterId, ctx.cluster.id))).map(
					listingOf
				)
			: (await ctx.tx.select().from(need).where(eq(need.clusterId, ctx.cluster.id))).map(listingOf);
	rows.sort(
		(a, b) => Number(a.closedAt === null) - Number(b.closedAt === null) || (a.id < b.id ? -1 : 1)
	);
	const known = new Map<string, Listing>();
	for (const one of rows) {
		known.set(identityOf({ ...one, externalKey: null }), one);
		if (one.externalKey !== null) known.set(identityOf(one), one);
	}
	return known;
}
