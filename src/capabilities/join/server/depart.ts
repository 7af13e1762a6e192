import { ok, type Result } from '#platform/domain/result.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { Member } from '../domain/member.ts';
import { changeStanding } from './change-standing.ts';
import { writeToCoordinators, writeToMember } from './letters.ts';
import { memberFor } from './load.ts';
import { leavingBy, noticeOf } from './queries-leaving.ts';
import { today } from './rules.ts';
import { endSeat } from './seat-somebody.ts';

/** A member is gone as of a day (yyyy-mm-dd), by its notice; its people lose their seats. */
export async function depart(
	ctx: Ctx,
	member: Member,
	effectiveOn: string,
	notice: string
): Promise<Result<null>> {
	const told = { effectiveOn, ...(notice ? { reason: notice } : {}) };
	const changed = await changeStanding(ctx, member, 'leave', told);
	if (!changed.ok) return changed;
	await writeToMember(ctx, 'left', member);
	await writeToCoordinators(ctx, 'left', member);
	await endSeat(ctx, member.id, null);
	return ok(null);
}

/** Ends the memberships whose notice takes effect today, or did while nobody was looking. */
export async function endMemberships(ctx: Ctx): Promise<void> {
	for (const { id } of await leavingBy(ctx, today(ctx))) {
		const loaded = await memberFor(ctx, id, 'leave');
		const notice = await noticeOf(ctx, id);
		if (loaded.ok && notice)
			await depart(ctx, loaded.value.member, notice.effectiveOn, notice.notice);
	}
}
