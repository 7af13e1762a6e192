import { and, eq } from 'drizzle-orm';
import { isId } from '#platform/domain/id.ts';
import { conflict, notFound, ok, type Result } from '#platform/domain/result.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { Member } from '../domain/member.ts';
import { memberCan, type MemberCan } from '../domain/policy.ts';
import { standings } from '../domain/standing.ts';
import { stanceOf } from './stance.ts';
import { member } from './tables.ts';

export interface Loaded {
	member: Member;
	can: MemberCan;
}

/**
 * The member that a command is about, locked until the transaction ends, with what the actor may do.
 * Whoever could never do it gets the same not-found as for no member; whoever could, had the member
 * another standing, gets the conflict `standing` (somebody was quicker, or pressed twice).
 */
export async function memberFor(
	ctx: Ctx,
	memberId: unknown,
	permission: keyof MemberCan
): Promise<Result<Loaded>> {
	if (!isId(memberId) || ctx.actor.kind === 'visitor') return notFound();
	const [found] = await ctx.tx
		.select()
		.from(member)
		.where(and(eq(member.clusterId, ctx.cluster.id), eq(member.id, memberId)))
		.for('update');
	if (!found) return notFound();
	const stance = stanceOf(ctx.actor, found.id);
	const can = memberCan(stance, found.standing);
	if (can[permission]) return ok({ member: found, can });
	const ever = standings.some((standing) => memberCan(stance, standing)[permission]);
	return ever ? conflict('standing') : notFound();
}
