import { memberById, type Member } from '#capabilities/join/server/index.ts';
import { isCoordinator, speaksFor, type Ctx } from '#platform/server/context.ts';
import { mayState, type Stance } from '../domain/policy.ts';

/** How the actor stands to a member as far as offers and needs go. */
export const stanceTo = (
	ctx: Pick<Ctx, 'actor'>,
	member: Pick<Member, 'id' | 'standing'>
): Stance => ({
	coordinator: isCoordinator(ctx.actor) || ctx.actor.kind === 'system',
	own: speaksFor(ctx.actor, member.id),
	active: member.standing === 'active'
});

/** The member for which the actor may state offers and needs; null when there is none such. */
export async function memberToStateFor(ctx: Ctx, memberId: unknown): Promise<Member | null> {
	if (typeof memberId !== 'string') return null;
	const member = await memberById(ctx, memberId);
	return member && mayState(stanceTo(ctx, member)) ? member : null;
}
