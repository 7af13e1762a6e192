import { and, eq } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { opinionMap } from './consultation-tables.ts';

/** The last map of a consultation as it is kept; undefined before the first. */
export async function loadedMap(ctx: Pick<Ctx, 'tx' | 'cluster'>, consultationId: string) {
	const [found] = await ctx.tx
		.select()
		.from(opinionMap)
		.where(
			and(eq(opinionMap.clusterId, ctx.cluster.id), eq(opinionMap.consultationId, consultationId))
		);
	return found;
}
