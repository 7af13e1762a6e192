import { and, eq, inArray, lte } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { leaving } from './admission-tables.ts';
import { member } from './tables.ts';

type Scope = Pick<Ctx, 'tx' | 'cluster'>;

/** The notice by which a member leaves, or null when it has given none. */
export async function noticeOf(ctx: Scope, memberId: string) {
	const [found] = await ctx.tx
		.select()
		.from(leaving)
		.where(and(eq(leaving.clusterId, ctx.cluster.id), eq(leaving.memberId, memberId)));
	return found ?? null;
}

/** Members whose notice takes effect on a day (yyyy-mm-dd) or took before, and who are still there. */
export const leavingBy = (ctx: Scope, day: string) =>
	ctx.tx
		.select({ id: leaving.memberId })
		.from(leaving)
		.innerJoin(
			member,
			and(eq(member.clusterId, leaving.clusterId), eq(member.id, leaving.memberId))
		)
		.where(
			and(
				eq(leaving.clusterId, ctx.cluster.id),
				lte(leaving.effectiveOn, day),
				inArray(member.standing, ['active', 'suspended'])
			)
		)
		.orderBy(leaving.memberId);
