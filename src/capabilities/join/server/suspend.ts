import { z } from 'zod';
import { refused } from '#platform/domain/problems.ts';
import { ok, type Result } from '#platform/domain/result.ts';
import type { Ctx } from '#platform/server/context.ts';
import { reasonText } from '../domain/schema.ts';
import { changeStanding } from './change-standing.ts';
import { writeToMember } from './letters.ts';
import { memberFor } from './load.ts';

const input = z.object({ reason: reasonText });

/** Suspends an active member, with a reason that it is told: it stays, but takes no part. */
export async function suspend(ctx: Ctx, memberId: string, fields: unknown): Promise<Result<null>> {
	const parsed = input.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const loaded = await memberFor(ctx, memberId, 'suspend');
	if (!loaded.ok) return loaded;
	const { reason } = parsed.data;
	const changed = await changeStanding(ctx, loaded.value.member, 'suspend', { reason });
	if (!changed.ok) return changed;
	await writeToMember(ctx, 'suspended', loaded.value.member, { reason });
	return ok(null);
}

/** Ends a suspension. */
export async function resume(ctx: Ctx, memberId: string): Promise<Result<null>> {
	const loaded = await memberFor(ctx, memberId, 'resume');
	if (!loaded.ok) return loaded;
	const changed = await changeStanding(ctx, loaded.value.member, 'resume');
	if (!changed.ok) return changed;
	await writeToMember(ctx, 'resumed', loaded.value.member);
	return ok(null);
}
