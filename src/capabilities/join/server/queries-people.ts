import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { coordinator } from '#platform/server/tables.ts';
import type { SeatRole } from '../domain/member.ts';
import { delegate } from './tables.ts';

type Scope = Pick<Ctx, 'tx' | 'cluster'>;

export interface SeatedPerson {
	role: SeatRole;
	name: string;
	email: string;
	phone: string | null;
	since: Date;
	/** Has signed in at least once. */
	claimed: boolean;
}

/** Who speaks for a member now: the delegate first, then the deputy. */
export async function peopleOf(ctx: Scope, memberId: string): Promise<SeatedPerson[]> {
	const seats = await ctx.tx
		.select()
		.from(delegate)
		.where(
			and(
				eq(delegate.clusterId, ctx.cluster.id),
				eq(delegate.memberId, memberId),
				isNull(delegate.until)
			)
		)
		.orderBy(delegate.role);
	return seats.map(({ role, name, email, phone, since, personId }) => ({
		role,
		name,
		email,
		phone,
		since,
		claimed: personId !== null
	}));
}

/** Who spoke for a member before, the latest first. */
export async function formerPeopleOf(ctx: Scope, memberId: string) {
	const seats = await ctx.tx
		.select()
		.from(delegate)
		.where(and(eq(delegate.clusterId, ctx.cluster.id), eq(delegate.memberId, memberId)))
		.orderBy(desc(delegate.until));
	return seats.flatMap(({ role, name, since, until, notice }) =>
		until ? [{ role, name, since, until, notice }] : []
	);
}

/** The cluster's coordinators, to write to. */
export const coordinatorsOf = (ctx: Scope): Promise<{ name: string; email: string }[]> =>
	ctx.tx
		.select({ name: coordinator.name, email: coordinator.email })
		.from(coordinator)
		.where(and(eq(coordinator.clusterId, ctx.cluster.id), isNull(coordinator.until)));
