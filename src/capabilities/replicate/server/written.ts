import { isId, newId } from '#platform/domain/id.ts';
import { actorName, personIdOf, type Ctx } from '#platform/server/context.ts';

/** What every row here says: whose it is, who wrote it and when. `key`: the id that a form was given. */
export const written = (ctx: Ctx, key?: unknown) => ({
	clusterId: ctx.cluster.id,
	id: isId(key) ? key : newId(ctx.clock.now().getTime()),
	byPerson: personIdOf(ctx.actor) ?? null,
	byName: actorName(ctx.actor),
	at: ctx.clock.now()
});
