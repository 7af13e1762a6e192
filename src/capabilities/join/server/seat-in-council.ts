import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { newId } from '#platform/domain/id.ts';
import { refused } from '#platform/domain/problems.ts';
import { conflict, invalid, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { isCoordinator, type Ctx } from '#platform/server/context.ts';
import { brokenConstraint } from '#platform/server/db.ts';
import { notify } from '#platform/server/live.ts';
import { calledOf } from '../domain/member.ts';
import { councilSeat } from './admission-tables.ts';
import { settleAllOfCouncil } from './decide-admissions.ts';
import { memberById } from './queries.ts';

const input = z.object({ memberId: z.string('required').min(1, 'required') });

/** The coordinator gives an active member a seat in the council. Invalid: `seated`. */
export async function seatInCouncil(ctx: Ctx, fields: unknown): Promise<Result<null>> {
	const parsed = input.safeParse(fields);
	if (!isCoordinator(ctx.actor)) return notFound();
	if (!parsed.success) return refused(parsed.error);
	const member = await memberById(ctx, parsed.data.memberId);
	if (member?.standing !== 'active') return invalid({ memberId: 'choice' });
	const at = ctx.clock.now();
	try {
		await ctx.tx.insert(councilSeat).values({
			clusterId: ctx.cluster.id,
			id: newId(at.getTime()),
			memberId: member.id,
			since: at
		});
	} catch (error) {
		if (brokenConstraint(error) === 'council_seat_one') return invalid({ memberId: 'seated' });
		throw error;
	}
	const name = calledOf(member);
	await record(ctx, 'council.seated', { kind: 'member', id: member.id }, { name });
	await settleAllOfCouncil(ctx);
	await notify(ctx, 'join');
	return ok(null);
}

/** The coordinator ends a member's seat; open votes are counted without it. Conflict: `not-seated`. */
export async function unseatFromCouncil(ctx: Ctx, fields: unknown): Promise<Result<null>> {
	const parsed = input.safeParse(fields);
	if (!isCoordinator(ctx.actor)) return notFound();
	if (!parsed.success) return refused(parsed.error);
	const member = await memberById(ctx, parsed.data.memberId);
	if (!member) return notFound();
	const ended = await ctx.tx
		.update(councilSeat)
		.set({ until: ctx.clock.now() })
		.where(
			and(
				eq(councilSeat.clusterId, ctx.cluster.id),
				eq(councilSeat.memberId, member.id),
				isNull(councilSeat.until)
			)
		)
		.returning({ id: councilSeat.id });
	if (ended.length === 0) return conflict('not-seated');
	const name = calledOf(member);
	await record(ctx, 'council.unseated', { kind: 'member', id: member.id }, { name });
	await settleAllOfCouncil(ctx);
	await notify(ctx, 'join');
	return ok(null);
}
