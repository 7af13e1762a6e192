import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { refused } from '#platform/domain/problems.ts';
import { conflict, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { reasonText } from '../domain/schema.ts';
import { changeStanding } from './change-standing.ts';
import { writeToMember } from './letters.ts';
import { memberFor } from './load.ts';
import { lastExclusion } from './queries-appeals.ts';
import { endSeat } from './seat-somebody.ts';
import { appeal as appealTable } from './tables.ts';

const input = z.object({
	outcome: z.enum(['reinstate', 'uphold'], 'required'),
	reason: reasonText
});

/**
 * Decides an appeal, with a reason that the member is told: it is active again, or the exclusion
 * stands and its people lose their seats. Conflict: `no-appeal`.
 */
export async function decideAppeal(
	ctx: Ctx,
	memberId: string,
	fields: unknown
): Promise<Result<null>> {
	const parsed = input.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const loaded = await memberFor(ctx, memberId, 'decideAppeal');
	if (!loaded.ok) return loaded;
	const { member } = loaded.value;
	const open = (await lastExclusion(ctx, member.id))?.appeal;
	if (!open || open.decidedAt) return conflict('no-appeal');
	const { outcome, reason } = parsed.data;
	const upheld = outcome === 'uphold';
	await ctx.tx
		.update(appealTable)
		.set({
			decidedAt: ctx.clock.now(),
			decidedBy: actorName(ctx.actor),
			upheld,
			decision: reason
		})
		.where(and(eq(appealTable.clusterId, ctx.cluster.id), eq(appealTable.id, open.id)));
	await record(ctx, 'appeal.decided', { kind: 'member', id: member.id }, { outcome, reason });
	await writeToMember(ctx, upheld ? 'upheld' : 'reinstated', member, { reason });
	if (upheld) {
		await endSeat(ctx, member.id, null);
		await notify(ctx, 'join');
		return ok(null);
	}
	const changed = await changeStanding(ctx, member, 'reinstate', { reason });
	return changed.ok ? ok(null) : changed;
}
