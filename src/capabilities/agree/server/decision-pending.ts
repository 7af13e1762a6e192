import { and, asc, desc, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { selectDecisions, withState, type LoadedDecision } from './decision-load.ts';
import {
	decision,
	decisionOpening,
	decisionResult,
	decisionWithdrawal
} from './decision-tables.ts';

/** Decisions that are open or wait to be counted, the first to close first. */
export const goingOn = async (ctx: Ctx): Promise<LoadedDecision[]> =>
	(
		await selectDecisions(ctx)
			.where(
				and(
					eq(decision.clusterId, ctx.cluster.id),
					isNotNull(decisionOpening.decisionId),
					isNull(decisionResult.decisionId),
					isNull(decisionWithdrawal.decisionId)
				)
			)
			.orderBy(asc(decision.closesAt))
	).map((row) => withState(ctx, row));

/** How long a protocol without the chair's sign-off is asked for, in milliseconds. */
const ASKED_FOR = 60 * 86_400_000;

/** Counted decisions whose protocol the chair has not signed off. */
export const withoutChair = async (ctx: Ctx): Promise<LoadedDecision[]> =>
	(
		await selectDecisions(ctx)
			.where(
				and(
					eq(decision.clusterId, ctx.cluster.id),
					gt(decisionResult.closedAt, new Date(ctx.clock.now().getTime() - ASKED_FOR)),
					sql`not exists (select 1 from protocol_signoff s where s.cluster_id = ${decision.clusterId}
						and s.decision_id = ${decision.id} and s.role = 'chair')`
				)
			)
			.orderBy(desc(decisionResult.closedAt))
	).map((row) => withState(ctx, row));
