import { and, count, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
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

/** Everybody who speaks for one of the members, to write to. */
export const peopleOfAll = async (
	ctx: Scope,
	memberIds: readonly string[]
): Promise<{ name: string; email: string }[]> =>
	memberIds.length === 0
		? []
		: ctx.tx
				.select({ name: delegate.name, email: delegate.email })
				.from(delegate)
				.where(
					and(
						eq(delegate.clusterId, ctx.cluster.id),
						inArray(delegate.memberId, [...memberIds]),
						isNull(delegate.until)
					)
				)
				.orderBy(delegate.email);

/** How often a member has changed its delegate since a moment; naming the first one is no change. */
export async function delegateChanges(ctx: Scope, memberId: string, since: Date): Promise<number> {
	const earlier = sql`exists (select 1 from delegate before
		where before.cluster_id = ${delegate.clusterId} and before.member_id = ${delegate.memberId}
		and before.role = 'delegate' and before.since < ${delegate.since})`;
	const [counted] = await ctx.tx
		.select({ n: count() })
		.from(delegate)
		.where(
			and(
				eq(delegate.clusterId, ctx.cluster.id),
				eq(delegate.memberId, memberId),
				eq(delegate.role, 'delegate'),
				gt(delegate.since, since),
				earlier
			)
		);
	return counted!.n;
}
