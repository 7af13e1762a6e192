import { z } from 'zod';
import { addDays } from '#platform/domain/clock.ts';
import { newId } from '#platform/domain/id.ts';
import { refused } from '#platform/domain/problems.ts';
import { conflict, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, personIdOf, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { formatDay } from '#platform/ui/format.ts';
import type { Member } from '../domain/member.ts';
import { paragraphs } from '../domain/schema.ts';
import { leaving } from './admission-tables.ts';
import { depart } from './depart.ts';
import { writeToCoordinators, writeToMember } from './letters.ts';
import { memberFor } from './load.ts';
import { noticeOf } from './queries-leaving.ts';
import { rulesNow, today } from './rules.ts';

const input = z.object({
	notice: paragraphs(4000),
	agreed: z.literal('on', 'required')
});

/**
 * A member leaves by a notice, without anybody's consent: at once, or when the days are over that the
 * rules give between notice and leaving. Returns the day on which it leaves. Conflict: `leaving`.
 */
export async function leave(
	ctx: Ctx,
	memberId: string,
	fields: unknown
): Promise<Result<{ on: string; gone: boolean }>> {
	const parsed = input.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const loaded = await memberFor(ctx, memberId, 'leave');
	if (!loaded.ok) return loaded;
	const { member } = loaded.value;
	if (await noticeOf(ctx, member.id)) return conflict('leaving');
	const on = leavesOn(ctx, member);
	if (on > today(ctx)) {
		await giveNotice(ctx, member, on, parsed.data.notice);
		return ok({ on, gone: false });
	}
	const left = await depart(ctx, member, on, parsed.data.notice);
	return left.ok ? ok({ on, gone: true }) : left;
}

/** The day on which a member would leave that gives notice today. Nobody keeps whom nothing binds yet. */
export const leavesOn = (ctx: Ctx, { standing }: Pick<Member, 'standing'>): string =>
	addDays(today(ctx), standing === 'admitted' ? 0 : rulesNow(ctx).noticeDays.value);

async function giveNotice(ctx: Ctx, member: Member, on: string, notice: string): Promise<void> {
	const at = ctx.clock.now();
	await ctx.tx.insert(leaving).values({
		clusterId: ctx.cluster.id,
		id: newId(at.getTime()),
		memberId: member.id,
		notice,
		effectiveOn: on,
		byPerson: personIdOf(ctx.actor) ?? null,
		byName: actorName(ctx.actor),
		at
	});
	const told = { effectiveOn: on, ...(notice ? { reason: notice } : {}) };
	await record(ctx, 'member.leaving', { kind: 'member', id: member.id }, told);
	const day = formatDay(on, ctx.cluster.locale, { year: true });
	await writeToMember(ctx, 'leaving', member, { day });
	await writeToCoordinators(ctx, 'leaving', member, { day });
	await notify(ctx, 'join');
}
