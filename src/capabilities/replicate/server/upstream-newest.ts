import { and, desc, eq, sql } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import type { ModelFile } from './model-schema.ts';
import type { Start } from './start-load.ts';
import { modelReceived } from './tables.ts';

/**
 * The newest release of the model that the rules were started from: as the origin publishes it on
 * this Klaster, else as the newest file of the same origin that was brought here.
 */
export async function newestOf(ctx: Pick<Ctx, 'tx' | 'cluster'>, start: Start): Promise<ModelFile> {
	const [here] = await rows<{ file: ModelFile }>(
		ctx.tx,
		sql`select file from model_newest(${start.file.sha256}) as file`
	);
	if (here) return here.file;
	const { origin } = start.file.model;
	const [received] = await ctx.tx
		.select({ file: modelReceived.file })
		.from(modelReceived)
		.where(
			and(
				eq(modelReceived.clusterId, ctx.cluster.id),
				sql`${modelReceived.file} #>> '{model,origin,slug}' = ${origin.slug}`,
				sql`${modelReceived.file} #>> '{model,origin,cluster}' = ${origin.cluster}`
			)
		)
		.orderBy(desc(sql`(${modelReceived.file} #>> '{model,origin,release}')::int`))
		.limit(1);
	const newer = received && received.file.model.origin.release > origin.release;
	return newer ? received.file : start.file;
}
