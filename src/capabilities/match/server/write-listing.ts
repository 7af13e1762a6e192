import { and, eq } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import type { Side } from '../domain/listing.ts';
import { wordsOf, type StatedFacts } from './listing-facts.ts';
import { priceColumns } from './listing-row.ts';
import { need, offer } from './tables.ts';

/** How stated facts stand in a row. */
export function columnsOf({ price, priority: _, ...facts }: StatedFacts) {
	return { ...facts, ...priceColumns(price), words: wordsOf(facts) };
}

/** Inserts an offer or a need; false when one of that id is there already, as after a double click. */
export async function insertListing(
	ctx: Ctx,
	side: Side,
	ids: { id: string; memberId: string; externalKey?: string | null },
	facts: StatedFacts
): Promise<boolean> {
	const now = ctx.clock.now();
	const row = {
		...columnsOf(facts),
		...ids,
		clusterId: ctx.cluster.id,
		createdAt: now,
		updatedAt: now
	};
	const inserted =
		side === 'offer'
			? await ctx.tx.insert(offer).values(row).onConflictDoNothing().returning({ id: offer.id })
			: await ctx.tx
					.insert(need)
					.values({ ...row, priority: facts.priority })
					.onConflictDoNothing()
					.returning({ id: need.id });
	return inserted.length > 0;
}

type Change = Partial<ReturnType<typeof columnsOf>> & {
	priority?: StatedFacts['priority'];
	closedAt?: Date | null;
	closedReason?: string | null;
};

/** Changes an offer or a need; its version moves on even within one millisecond. */
export async function changeListing(
	ctx: Ctx,
	side: Side,
	listing: { id: string; updatedAt: Date },
	{ priority, ...change }: Change
): Promise<void> {
	const after = Math.max(ctx.clock.now().getTime(), listing.updatedAt.getTime() + 1);
	const set = { ...change, updatedAt: new Date(after) };
	const one = (table: typeof offer | typeof need) =>
		and(eq(table.clusterId, ctx.cluster.id), eq(table.id, listing.id));
	if (side === 'offer') await ctx.tx.update(offer).set(set).where(one(offer));
	else
		await ctx.tx
			.update(need)
			.set(priority === undefined ? set : { ...set, priority })
			.where(one(need));
}
