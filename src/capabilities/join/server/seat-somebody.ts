import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { newId } from '#platform/domain/id.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { SeatRole } from '../domain/member.ts';
import type { SeatHolder } from '../domain/schema.ts';
import { delegate } from './tables.ts';

/**
 * Gives a member's seat to an address. Whoever holds it now holds it until now, with the notice that
 * ended it. The person is known at once when the same address already has a seat here that was
 * claimed; else the seat waits for whoever proves the address.
 */
export async function seatSomebody(
	ctx: Ctx,
	memberId: string,
	role: SeatRole,
	holder: SeatHolder,
	notice: string | null = null
): Promise<void> {
	const at = ctx.clock.now();
	await endSeat(ctx, memberId, role, notice);
	await ctx.tx.insert(delegate).values({
		clusterId: ctx.cluster.id,
		id: newId(at.getTime()),
		memberId,
		role,
		personId: await personWithAddress(ctx, holder.email),
		name: holder.name,
		email: holder.email,
		phone: holder.phone,
		since: at
	});
}

/** Ends one seat of a member, or with no role all of them. */
export async function endSeat(
	ctx: Ctx,
	memberId: string,
	role: SeatRole | null,
	notice: string | null = null
): Promise<void> {
	await ctx.tx
		.update(delegate)
		.set({ until: ctx.clock.now(), notice })
		.where(
			and(
				eq(delegate.clusterId, ctx.cluster.id),
				eq(delegate.memberId, memberId),
				role === null ? undefined : eq(delegate.role, role),
				isNull(delegate.until)
			)
		);
}

async function personWithAddress(ctx: Ctx, email: string): Promise<string | null> {
	if (ctx.actor.kind === 'person' && ctx.actor.email.toLowerCase() === email.toLowerCase()) {
		return ctx.actor.personId;
	}
	const [claimed] = await ctx.tx
		.select({ personId: delegate.personId })
		.from(delegate)
		.where(
			and(
				eq(delegate.clusterId, ctx.cluster.id),
				eq(sql`lower(${delegate.email})`, email.toLowerCase()),
				isNotNull(delegate.personId),
				isNull(delegate.until)
			)
		)
		.limit(1);
	return claimed?.personId ?? null;
}
