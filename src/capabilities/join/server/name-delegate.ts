import { z } from 'zod';
import { refused } from '#platform/domain/problems.ts';
import { conflict, invalid, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import type { Ctx } from '#platform/server/context.ts';
import { optionalLine, seatHolder } from '../domain/schema.ts';
import { joinAddress, write } from './letters.ts';
import { memberFor } from './load.ts';
import { delegateChanges, peopleOf } from './queries-people.ts';
import { rulesNow } from './rules.ts';
import { seatSomebody } from './seat-somebody.ts';
import { settle } from './settle.ts';

const input = seatHolder.extend({
	role: z.enum(['delegate', 'deputy'], 'choice'),
	notice: optionalLine(1000)
});

/**
 * Names the delegate or the deputy of a member; whoever held the seat loses it by this notice, and
 * both are told. One person cannot be both (`both-seats`). Conflict: `delegate-limit` when the member
 * has changed its delegate as often in a year as the rules allow.
 */
export async function nameDelegate(
	ctx: Ctx,
	memberId: string,
	fields: unknown
): Promise<Result<null>> {
	const parsed = input.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const loaded = await memberFor(ctx, memberId, 'namePeople');
	if (!loaded.ok) return loaded;
	const { member } = loaded.value;
	const { role, notice, ...holder } = parsed.data;
	const people = await peopleOf(ctx, member.id);
	const same = people.find(({ email }) => email.toLowerCase() === holder.email.toLowerCase());
	if (same) return invalid({ email: same.role === role ? 'same-person' : 'both-seats' });
	const former = people.find((person) => person.role === role);
	const allowed = role === 'delegate' && former ? await mayChange(ctx, member.id) : ok(null);
	if (!allowed.ok) return allowed;
	await seatSomebody(ctx, member.id, role, holder, notice);
	await record(
		ctx,
		'delegate.named',
		{ kind: 'member', id: member.id },
		{ role, name: holder.name }
	);
	const page = member.standing === 'admitted' ? ['declaration'] : [];
	const address = joinAddress(ctx, 'members', member.id, ...page);
	await write(ctx, holder, role, member, { address });
	if (former) await write(ctx, former, 'seat-ended', member);
	return settle(ctx, member);
}

const YEAR = 365 * 86_400_000;

/** Whether the member may change its delegate once more; the refusal names the clause that says so. */
async function mayChange(ctx: Ctx, memberId: string): Promise<Result<null>> {
	const { value: times, source } = rulesNow(ctx).delegateChangesAYear;
	const since = new Date(ctx.clock.now().getTime() - YEAR);
	if (times === 0 || (await delegateChanges(ctx, memberId, since)) < times) return ok(null);
	return conflict('delegate-limit', { times, ...(source ? { clause: source.number } : {}) });
}
