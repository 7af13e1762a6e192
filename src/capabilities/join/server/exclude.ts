import { z } from 'zod';
import { addDays } from '#platform/domain/clock.ts';
import { refused } from '#platform/domain/problems.ts';
import { ok, type Result } from '#platform/domain/result.ts';
import type { Ctx } from '#platform/server/context.ts';
import { formatDay } from '#platform/ui/format.ts';
import { reasonText } from '../domain/schema.ts';
import { changeStanding } from './change-standing.ts';
import { joinAddress, writeToMember } from './letters.ts';
import { memberFor } from './load.ts';
import { rulesNow, today } from './rules.ts';

const input = z.object({ reason: reasonText, agreed: z.literal('on', 'required') });

/**
 * Excludes a member, with a reason. It may appeal until the end of the last day of the appeal
 * period, and its people keep their seats for that.
 */
export async function exclude(ctx: Ctx, memberId: string, fields: unknown): Promise<Result<null>> {
	const parsed = input.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const loaded = await memberFor(ctx, memberId, 'exclude');
	if (!loaded.ok) return loaded;
	const { member } = loaded.value;
	const { reason } = parsed.data;
	const effectiveOn = today(ctx);
	const appealUntil = addDays(effectiveOn, rulesNow(ctx).appealDays.value);
	const told = { reason, effectiveOn, appealUntil };
	const changed = await changeStanding(ctx, member, 'exclude', told);
	if (!changed.ok) return changed;
	const address = joinAddress(ctx, 'members', member.id, 'standing');
	const day = formatDay(appealUntil, ctx.cluster.locale, { year: true });
	await writeToMember(ctx, 'excluded', member, { reason, day, address });
	return ok(null);
}
