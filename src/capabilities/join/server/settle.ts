import { ok, type Result } from '#platform/domain/result.ts';
import { dayIn } from '#platform/domain/clock.ts';
import type { Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import type { Member } from '../domain/member.ts';
import { changeStanding } from './change-standing.ts';
import { isSettled } from './queries-settled.ts';

/**
 * Makes an admitted member active once its declaration is signed and its delegate named; anyone else
 * stays as they are. What its delegate has just signed for counts as confirmed.
 */
export async function settle(ctx: Ctx, member: Member): Promise<Result<null>> {
	if (member.standing !== 'admitted' || !(await isSettled(ctx, member.id))) {
		await notify(ctx, 'join');
		return ok(null);
	}
	const now = ctx.clock.now();
	const joinedOn = dayIn(ctx.cluster.timeZone, now);
	const also = { joinedOn, lastConfirmedAt: now };
	const changed = await changeStanding(ctx, member, 'settle', { effectiveOn: joinedOn, also });
	return changed.ok ? ok(null) : changed;
}
