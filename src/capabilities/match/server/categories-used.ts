import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { need, offer } from './tables.ts';

/** The ids of the categories in which the cluster's members now offer or need something, sorted. */
export async function categoriesUsed(ctx: Pick<Ctx, 'tx' | 'cluster'>): Promise<string[]> {
	const found = new Set<string>();
	for (const table of [offer, need]) {
		const rows = await ctx.tx
			.select({ category: table.category })
			.from(table)
			.where(
				and(eq(table.clusterId, ctx.cluster.id), isNull(table.closedAt), isNotNull(table.category))
			)
			.groupBy(table.category);
		for (const { category } of rows) if (category) found.add(category);
	}
	return [...found].sort();
}
