import { eq } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import type { ModelFile } from './model-schema.ts';
import { modelStart } from './tables.ts';

export interface Start {
	file: ModelFile;
	/** By placeholder, as they were filled in. */
	names: Record<string, string>;
	at: Date;
}

/** From which model the cluster's rulebook was started; null when it was written here. */
export async function startOf(ctx: Pick<Ctx, 'tx' | 'cluster'>): Promise<Start | null> {
	const [row] = await ctx.tx
		.select({ file: modelStart.file, names: modelStart.names, at: modelStart.at })
		.from(modelStart)
		.where(eq(modelStart.clusterId, ctx.cluster.id));
	return row ?? null;
}
