import { isCoordinator, type Ctx } from '#platform/server/context.ts';
import type { Stance } from '../domain/policy.ts';

/** How the actor stands to the cluster's models. */
export const stanceOf = (ctx: Pick<Ctx, 'actor'>): Stance => ({
	coordinator: isCoordinator(ctx.actor) || ctx.actor.kind === 'system'
});
