import { isCoordinator, type Ctx } from '#platform/server/context.ts';
import type { Stance } from '../domain/policy.ts';

/** How the actor stands to what the cluster agrees on; only people with a seat come this far. */
export const stanceOf = (ctx: Pick<Ctx, 'actor'>): Stance => ({
	coordinator: isCoordinator(ctx.actor) || ctx.actor.kind === 'system',
	speaks: ctx.actor.kind === 'person' && ctx.actor.seats.length > 0
});
