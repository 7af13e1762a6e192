import { and, eq, gt, sql } from 'drizzle-orm';
import { dayIn } from '#platform/domain/clock.ts';
import { isId } from '#platform/domain/id.ts';
import type { Ctx } from '#platform/server/context.ts';
import { signingState, type SigningState } from '../domain/signature.ts';
import { signing, signingEnd } from './signature-tables.ts';
import { rulebookForce, rulebookVersion } from './tables.ts';

type Scope = Pick<Ctx, 'tx' | 'cluster' | 'clock'>;

/** A signing with what its state follows from; the text itself is left out, it is long. */
export interface LoadedSigning {
	signing: typeof signing.$inferSelect;
	end: typeof signingEnd.$inferSelect | null;
	version: { number: number; title: string; summary: string };
	state: SigningState;
}

/** First day of a version with a higher number that was brought into force. */
const replacedFrom = (ctx: Scope) =>
	ctx.tx
		.select({ day: sql<string | null>`min(${rulebookForce.fromDay})::text`.as('day') })
		.from(rulebookForce)
		.innerJoin(
			sql`${rulebookVersion} as later`,
			sql`later.cluster_id = ${rulebookForce.clusterId} and later.id = ${rulebookForce.versionId}`
		)
		.where(
			and(
				eq(rulebookForce.clusterId, signing.clusterId),
				gt(sql`later.number`, rulebookVersion.number)
			)
		);

/** Signings with their course; `where` and the order are the caller's. */
export const selectSignings = (ctx: Scope) =>
	ctx.tx
		.select({
			signing,
			end: signingEnd,
			number: rulebookVersion.number,
			title: sql<string>`${rulebookVersion.text} ->> 'title'`,
			summary: rulebookVersion.summary,
			replacedFrom: sql<string | null>`(${replacedFrom(ctx)})`
		})
		.from(signing)
		.innerJoin(
			rulebookVersion,
			and(
				eq(rulebookVersion.clusterId, signing.clusterId),
				eq(rulebookVersion.id, signing.versionId)
			)
		)
		.leftJoin(
			signingEnd,
			and(eq(signingEnd.clusterId, signing.clusterId), eq(signingEnd.signingId, signing.id))
		);

type Selected = Awaited<ReturnType<typeof selectSignings>>[number];

/** What `selectSignings` found, with the state on this day. */
export const withSigningState = (ctx: Scope, row: Selected): LoadedSigning => ({
	signing: row.signing,
	end: row.end,
	version: { number: row.number, title: row.title, summary: row.summary },
	state: signingState({
		end: row.end?.outcome ?? null,
		replacedFrom: row.replacedFrom,
		today: dayIn(ctx.cluster.timeZone, ctx.clock.now())
	})
});

/** The signing with this id, or null. */
export async function loadSigning(ctx: Scope, id: unknown): Promise<LoadedSigning | null> {
	if (!isId(id)) return null;
	const [found] = await selectSignings(ctx).where(
		and(eq(signing.clusterId, ctx.cluster.id), eq(signing.id, id))
	);
	return found ? withSigningState(ctx, found) : null;
}

/**
 * The same for a command that will change something: opening, signing, closing and withdrawing wait
 * here for each other, so that nobody signs what is closing and who is missing is counted truly.
 */
export async function lockSigning(ctx: Scope, id: unknown): Promise<LoadedSigning | null> {
	await lockSignings(ctx);
	return loadSigning(ctx, id);
}

export async function lockSignings(ctx: Pick<Ctx, 'tx' | 'cluster'>): Promise<void> {
	await ctx.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${ctx.cluster.id}, 53))`);
}
