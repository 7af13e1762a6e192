import { and, eq, sql } from 'drizzle-orm';
import { isId } from '#platform/domain/id.ts';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import type { ModelFile } from './model-schema.ts';
import { modelReceived } from './tables.ts';

type Reading = Pick<Ctx, 'tx' | 'cluster'>;

/** A published release of a cluster of this Klaster, the newest when no number is named; or null. */
export async function publishedModel(
	ctx: Reading,
	slug: string,
	number: number | null
): Promise<ModelFile | null> {
	const [row] = await rows<{ file: ModelFile }>(
		ctx.tx,
		sql`select file from model_published(${slug}, ${number}) as file`
	);
	return row?.file ?? null;
}

/** A package by what an address says: "slug", "slug:3", or the id of a file that was received here. */
export async function modelAt(ctx: Reading, reference: unknown): Promise<ModelFile | null> {
	if (isId(reference)) return receivedModel(ctx, reference);
	const match = /^([a-z0-9-]{1,60})(?::([1-9]\d{0,6}))?$/.exec(String(reference));
	return match ? publishedModel(ctx, match[1]!, match[2] ? Number(match[2]) : null) : null;
}

async function receivedModel(ctx: Reading, id: string): Promise<ModelFile | null> {
	const [row] = await ctx.tx
		.select({ file: modelReceived.file })
		.from(modelReceived)
		.where(and(eq(modelReceived.clusterId, ctx.cluster.id), eq(modelReceived.id, id)));
	return row?.file ?? null;
}
