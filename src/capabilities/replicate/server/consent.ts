import { and, desc, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { refused } from '#platform/domain/problems.ts';
import { notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import { notify } from '#platform/server/live.ts';
import { mayReplicate } from '../domain/policy.ts';
import { lockModels } from './release-load.ts';
import { stanceOf } from './stance.ts';
import { modelConsent } from './tables.ts';
import { written } from './written.ts';

/** "asks": we want to know who builds on us; "tells": those on whom we build may know. */
export type ConsentKind = 'asks' | 'tells';

const input = z.object({
	kind: z.enum(['asks', 'tells'], 'choice'),
	given: z.enum(['yes', 'no'], 'choice')
});

/** Allows or ends that origins and followers know of each other; for the coordinator; off until then. */
export async function setConsent(
	ctx: Ctx,
	fields: Readonly<Record<string, unknown>>
): Promise<Result<null>> {
	if (!mayReplicate(stanceOf(ctx))) return notFound();
	const parsed = input.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const { kind } = parsed.data;
	const given = parsed.data.given === 'yes';
	await lockModels(ctx);
	const last = await lastOf(ctx, kind);
	if ((last?.given ?? false) === given) return ok(null);
	const row = { ...written(ctx), kind, given, number: (last?.number ?? 0) + 1 };
	await ctx.tx.insert(modelConsent).values(row);
	await record(ctx, given ? 'model.consent-given' : 'model.consent-ended', { kind: 'model' });
	await notify(ctx, 'replicate');
	return ok(null);
}

async function lastOf(ctx: Pick<Ctx, 'tx' | 'cluster'>, kind: ConsentKind) {
	const [last] = await ctx.tx
		.select({ number: modelConsent.number, given: modelConsent.given })
		.from(modelConsent)
		.where(and(eq(modelConsent.clusterId, ctx.cluster.id), eq(modelConsent.kind, kind)))
		.orderBy(desc(modelConsent.number))
		.limit(1);
	return last;
}

/** Whether the cluster allows it now. */
export const consents = async (
	ctx: Pick<Ctx, 'tx' | 'cluster'>,
	kind: ConsentKind
): Promise<boolean> => (await lastOf(ctx, kind))?.given ?? false;

export interface Follower {
	name: string;
	slug: string;
	/** From which release. */
	release: number;
}

/** The clusters of this Klaster that started from our models: those that tell, if we ask. */
export const followersOf = (ctx: Pick<Ctx, 'tx'>): Promise<Follower[]> =>
	rows<Follower>(ctx.tx, sql`select name, slug, release from model_followers()`);
