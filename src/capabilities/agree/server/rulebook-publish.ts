import { desc, eq } from 'drizzle-orm';
import { newId } from '#platform/domain/id.ts';
import { notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, personIdOf, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { mayEdit } from '../domain/policy.ts';
import { lockRulebook } from './rulebook-lock.ts';
import { headVersion } from './rulebook-version.ts';
import { stanceOf } from './stance.ts';
import { rulebookPublication } from './tables.ts';

/** Whether anybody may read the rulebook. */
export const isPublished = async (ctx: Pick<Ctx, 'tx' | 'cluster'>): Promise<boolean> =>
	(await lastOf(ctx))?.published ?? false;

async function lastOf(ctx: Pick<Ctx, 'tx' | 'cluster'>) {
	const [last] = await ctx.tx
		.select({ number: rulebookPublication.number, published: rulebookPublication.published })
		.from(rulebookPublication)
		.where(eq(rulebookPublication.clusterId, ctx.cluster.id))
		.orderBy(desc(rulebookPublication.number))
		.limit(1);
	return last;
}

/** Lets anybody read the version in force on the public page; for the coordinator. */
export const publishRulebook = (ctx: Ctx): Promise<Result<null>> => set(ctx, true);

/** Takes the rulebook off the public page; for the coordinator. */
export const unpublishRulebook = (ctx: Ctx): Promise<Result<null>> => set(ctx, false);

async function set(ctx: Ctx, published: boolean): Promise<Result<null>> {
	if (!mayEdit(stanceOf(ctx))) return notFound();
	await lockRulebook(ctx);
	const head = await headVersion(ctx);
	if (!head) return notFound();
	const last = await lastOf(ctx);
	if ((last?.published ?? false) === published) return ok(null);
	await ctx.tx.insert(rulebookPublication).values({
		clusterId: ctx.cluster.id,
		id: newId(ctx.clock.now().getTime()),
		number: (last?.number ?? 0) + 1,
		published,
		byPerson: personIdOf(ctx.actor) ?? null,
		byName: actorName(ctx.actor),
		at: ctx.clock.now()
	});
	const action = published ? 'rulebook.published' : 'rulebook.unpublished';
	await record(ctx, action, { kind: 'rulebook', id: head.id });
	await notify(ctx, 'agree');
	return ok(null);
}
