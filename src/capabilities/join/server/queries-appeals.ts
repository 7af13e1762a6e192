import { and, desc, eq } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { appeal, standingChange } from './tables.ts';

type Scope = Pick<Ctx, 'tx' | 'cluster'>;

export interface Exclusion {
	changeId: string;
	at: Date;
	reason: string | null;
	appealUntil: string | null;
	appeal: typeof appeal.$inferSelect | null;
}

/** The last exclusion of a member with the appeal against it, or null when it was never excluded. */
export async function lastExclusion(ctx: Scope, memberId: string): Promise<Exclusion | null> {
	const [found] = await ctx.tx
		.select({ change: standingChange, appeal })
		.from(standingChange)
		.leftJoin(
			appeal,
			and(
				eq(appeal.clusterId, standingChange.clusterId),
				eq(appeal.standingChangeId, standingChange.id)
			)
		)
		.where(
			and(
				eq(standingChange.clusterId, ctx.cluster.id),
				eq(standingChange.memberId, memberId),
				eq(standingChange.toStanding, 'excluded')
			)
		)
		.orderBy(desc(standingChange.at), desc(standingChange.id))
		.limit(1);
	if (!found) return null;
	const { id: changeId, at, reason, appealUntil } = found.change;
	return { changeId, at, reason, appealUntil, appeal: found.appeal };
}
