import { and, eq } from 'drizzle-orm';
import { newId } from '#platform/domain/id.ts';
import { ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, personIdOf, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import type { Member } from '../domain/member.ts';
import { next, type StandingEvent } from '../domain/standing.ts';
import { member as memberTable, standingChange } from './tables.ts';

/** How the history names what happened. */
const actions: Record<StandingEvent, string> = {
	'ask-for-resolution': 'member.resolution-awaited',
	'receive-resolution': 'member.resolution-received',
	admit: 'member.admitted',
	decline: 'member.declined',
	settle: 'member.activated',
	suspend: 'member.suspended',
	resume: 'member.resumed',
	leave: 'member.left',
	exclude: 'member.excluded',
	reinstate: 'member.reinstated'
};

export interface Circumstances {
	reason?: string;
	/** Days as yyyy-mm-dd in the cluster's zone. */
	effectiveOn?: string;
	appealUntil?: string;
	/** What else changes in the register with the standing. */
	also?: { needsResolution?: boolean; joinedOn?: string; lastConfirmedAt?: Date };
}

/**
 * Moves a member to another standing: the register, a row of its own (who, when, why), the history.
 * Returns that row's id; the conflict `standing` when the event cannot happen to the member now.
 */
export async function changeStanding(
	ctx: Ctx,
	member: Pick<Member, 'id' | 'standing'>,
	event: StandingEvent,
	circumstances: Circumstances = {}
): Promise<Result<{ changeId: string }>> {
	const to = next(member.standing, event);
	if (!to.ok) return to;
	const at = ctx.clock.now();
	const { also = {}, ...told } = circumstances;
	const changeId = newId(at.getTime());
	await ctx.tx
		.update(memberTable)
		.set({ standing: to.value, standingSince: at, ...also })
		.where(and(eq(memberTable.clusterId, ctx.cluster.id), eq(memberTable.id, member.id)));
	await ctx.tx.insert(standingChange).values({
		clusterId: ctx.cluster.id,
		id: changeId,
		memberId: member.id,
		fromStanding: member.standing,
		toStanding: to.value,
		at,
		byPerson: personIdOf(ctx.actor) ?? null,
		byName: actorName(ctx.actor),
		...told
	});
	await record(ctx, actions[event], { kind: 'member', id: member.id }, told);
	await notify(ctx, 'join');
	return ok({ changeId });
}
