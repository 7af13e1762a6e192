import { and, desc, eq, sql } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import type { ModelFile } from './model-schema.ts';
import { modelRelease, modelWithdrawal } from './tables.ts';

export interface Release {
	id: string;
	/** From 1 on, without gaps. */
	number: number;
	versionId: string;
	file: ModelFile;
	at: Date;
	byName: string;
	/** Since when it is no longer given out; null while it is. */
	withdrawnAt: Date | null;
}

/** All releases, the newest first. */
export async function releasesOf(ctx: Pick<Ctx, 'tx' | 'cluster'>): Promise<Release[]> {
	return ctx.tx
		.select({
			id: modelRelease.id,
			number: modelRelease.number,
			versionId: modelRelease.versionId,
			file: modelRelease.file,
			at: modelRelease.at,
			byName: modelRelease.byName,
			withdrawnAt: modelWithdrawal.at
		})
		.from(modelRelease)
		.leftJoin(
			modelWithdrawal,
			and(
				eq(modelWithdrawal.clusterId, modelRelease.clusterId),
				eq(modelWithdrawal.releaseId, modelRelease.id)
			)
		)
		.where(eq(modelRelease.clusterId, ctx.cluster.id))
		.orderBy(desc(modelRelease.number));
}

/** Makes whatever numbers or founds here wait its turn until this transaction ends. */
export async function lockModels(ctx: Pick<Ctx, 'tx' | 'cluster'>): Promise<void> {
	await ctx.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${ctx.cluster.id}, 60))`);
}
