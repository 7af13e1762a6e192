import { and, eq } from 'drizzle-orm';
import { isId } from '#platform/domain/id.ts';
import { notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, personIdOf, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { mayEdit } from '../domain/policy.ts';
import { stanceOf } from './stance.ts';
import { clauseComment } from './tables.ts';

/** Marks a comment as dealt with; for the coordinator and who wrote it. Twice changes nothing. */
export async function resolveComment(ctx: Ctx, id: unknown): Promise<Result<null>> {
	if (!isId(id)) return notFound();
	const here = and(eq(clauseComment.clusterId, ctx.cluster.id), eq(clauseComment.id, id));
	const [found] = await ctx.tx.select().from(clauseComment).where(here).for('update');
	const own = found?.byPerson && found.byPerson === personIdOf(ctx.actor);
	if (!found || !(own || mayEdit(stanceOf(ctx)))) return notFound();
	if (found.resolvedAt) return ok(null);
	await ctx.tx
		.update(clauseComment)
		.set({ resolvedAt: ctx.clock.now(), resolvedBy: actorName(ctx.actor) })
		.where(here);
	await record(ctx, 'comment.resolved', { kind: 'comment', id }, { clause: found.clauseId });
	await notify(ctx, 'agree');
	return ok(null);
}
