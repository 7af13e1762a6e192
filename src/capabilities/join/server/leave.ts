import { z } from 'zod';
import { dayIn } from '#platform/domain/clock.ts';
import { refused } from '#platform/domain/problems.ts';
import { ok, type Result } from '#platform/domain/result.ts';
import type { Ctx } from '#platform/server/context.ts';
import { paragraphs } from '../domain/schema.ts';
import { changeStanding } from './change-standing.ts';
import { writeToCoordinators, writeToMember } from './letters.ts';
import { memberFor } from './load.ts';
import { endSeat } from './seat-somebody.ts';

const input = z.object({
	notice: paragraphs(4000),
	agreed: z.literal('on', 'required')
});

/** A member leaves by a notice, at once and without anybody's consent; its people lose their seats. */
export async function leave(ctx: Ctx, memberId: string, fields: unknown): Promise<Result<null>> {
	const parsed = input.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const loaded = await memberFor(ctx, memberId, 'leave');
	if (!loaded.ok) return loaded;
	const { member } = loaded.value;
	const reason = parsed.data.notice;
	const effectiveOn = dayIn(ctx.cluster.timeZone, ctx.clock.now());
	const told = { effectiveOn, ...(reason ? { reason } : {}) };
	const changed = await changeStanding(ctx, member, 'leave', told);
	if (!changed.ok) return changed;
	await writeToMember(ctx, 'left', member);
	await writeToCoordinators(ctx, 'left', member);
	await endSeat(ctx, member.id, null);
	return ok(null);
}
