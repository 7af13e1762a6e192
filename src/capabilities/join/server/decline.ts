import { z } from 'zod';
import { refused } from '#platform/domain/problems.ts';
import { ok, type Result } from '#platform/domain/result.ts';
import type { Ctx } from '#platform/server/context.ts';
import { reasonText } from '../domain/schema.ts';
import { changeStanding } from './change-standing.ts';
import { writeToMember } from './letters.ts';
import { memberFor } from './load.ts';
import { endSeat } from './seat-somebody.ts';

const input = z.object({ reason: reasonText });

/** Declines an applicant, with a reason that it is told; its contact person keeps no seat. */
export async function decline(ctx: Ctx, memberId: string, fields: unknown): Promise<Result<null>> {
	const parsed = input.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const loaded = await memberFor(ctx, memberId, 'decline');
	if (!loaded.ok) return loaded;
	const { member } = loaded.value;
	const { reason } = parsed.data;
	const changed = await changeStanding(ctx, member, 'decline', { reason });
	if (!changed.ok) return changed;
	await writeToMember(ctx, 'declined', member, { reason });
	await endSeat(ctx, member.id, null);
	return ok(null);
}
