import { z } from 'zod';
import { refused } from '#platform/domain/problems.ts';
import { invalid, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import type { Ctx } from '#platform/server/context.ts';
import { optionalLine, seatHolder } from '../domain/schema.ts';
import { joinAddress, write } from './letters.ts';
import { memberFor } from './load.ts';
import { peopleOf } from './queries-people.ts';
import { seatSomebody } from './seat-somebody.ts';
import { settle } from './settle.ts';

const input = seatHolder.extend({
	role: z.enum(['delegate', 'deputy'], 'choice'),
	notice: optionalLine(1000)
});

/**
 * Names the delegate or the deputy of a member; whoever held the seat loses it by this notice, and
 * both are told. One person cannot be both (`both-seats`).
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
	const former = people.find((person) => person.role === role);
	if (former) await write(ctx, former, 'seat-ended', member);
	return settle(ctx, member);
}
