import { memberById, type Member } from '#capabilities/join/server/index.ts';
import { speaksFor, type Ctx } from '#platform/server/context.ts';

/**
 * The active member in whose name the actor speaks here: the one named, else the first of its own;
 * null when there is none, as for a coordinator without a seat.
 */
export async function speakingFor(ctx: Ctx, wanted?: unknown): Promise<Member | null> {
	if (ctx.actor.kind !== 'person') return null;
	const { seats } = ctx.actor;
	const ids =
		typeof wanted === 'string' && wanted !== '' ? [wanted] : seats.map(({ memberId }) => memberId);
	for (const id of ids) {
		const member = speaksFor(ctx.actor, id) ? await memberById(ctx, id) : null;
		if (member?.standing === 'active') return member;
	}
	return null;
}
