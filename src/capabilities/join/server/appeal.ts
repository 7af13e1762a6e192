import { z } from 'zod';
import { dayIn } from '#platform/domain/clock.ts';
import { newId } from '#platform/domain/id.ts';
import { refused } from '#platform/domain/problems.ts';
import { conflict, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { mayAppeal } from '../domain/appeal.ts';
import { reasonText } from '../domain/schema.ts';
import { joinAddress, writeToCoordinators } from './letters.ts';
import { memberFor } from './load.ts';
import { lastExclusion } from './queries-appeals.ts';
import { appeal as appealTable } from './tables.ts';

const input = z.object({ grounds: reasonText });

/** An excluded member appeals, once and in time. Conflicts: `appeal-late`, `appeal-made`. */
export async function appeal(ctx: Ctx, memberId: string, fields: unknown): Promise<Result<null>> {
	const parsed = input.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const loaded = await memberFor(ctx, memberId, 'appeal');
	if (!loaded.ok) return loaded;
	const { member } = loaded.value;
	const exclusion = await lastExclusion(ctx, member.id);
	if (!exclusion) return conflict('standing');
	const now = ctx.clock.now();
	const { appealUntil } = exclusion;
	const appealed = exclusion.appeal !== null;
	const allowed = mayAppeal({ appealUntil, appealed }, dayIn(ctx.cluster.timeZone, now));
	if (!allowed.ok) return allowed;
	await ctx.tx.insert(appealTable).values({
		clusterId: ctx.cluster.id,
		id: newId(now.getTime()),
		standingChangeId: exclusion.changeId,
		memberId: member.id,
		grounds: parsed.data.grounds,
		madeBy: actorName(ctx.actor),
		madeAt: now
	});
	await record(ctx, 'appeal.made', { kind: 'member', id: member.id }, parsed.data);
	const address = joinAddress(ctx, 'members', member.id, 'standing');
	await writeToCoordinators(ctx, 'appeal', member, { address, name: actorName(ctx.actor) });
	await notify(ctx, 'join');
	return ok(null);
}
