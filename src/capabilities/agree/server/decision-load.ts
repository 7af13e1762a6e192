import { and, eq, sql } from 'drizzle-orm';
import { isId } from '#platform/domain/id.ts';
import type { Ctx } from '#platform/server/context.ts';
import { stateOf, type DecisionState } from '../domain/decision-facts.ts';
import {
	decision,
	decisionOpening,
	decisionResult,
	decisionWithdrawal
} from './decision-tables.ts';

export type DecisionRow = typeof decision.$inferSelect;
export type OpeningRow = typeof decisionOpening.$inferSelect;

/** A decision with all that its state follows from. */
export interface LoadedDecision {
	decision: DecisionRow;
	/** Null while it is only announced. */
	opening: OpeningRow | null;
	result: Omit<typeof decisionResult.$inferSelect, 'protocol'> | null;
	withdrawal: typeof decisionWithdrawal.$inferSelect | null;
	state: DecisionState;
}

type Scope = Pick<Ctx, 'tx' | 'cluster' | 'clock'>;

/** All of a result but its protocol, which is long and wanted on few pages. */
const shortResult = {
	clusterId: decisionResult.clusterId,
	decisionId: decisionResult.decisionId,
	outcome: decisionResult.outcome,
	sha256: decisionResult.sha256,
	closedBy: decisionResult.closedBy,
	closedByName: decisionResult.closedByName,
	closedAt: decisionResult.closedAt
};

/** Decisions with their course; `where` and the order are the caller's. */
export const selectDecisions = (ctx: Pick<Ctx, 'tx'>) =>
	ctx.tx
		.select({
			decision,
			opening: decisionOpening,
			result: shortResult,
			withdrawal: decisionWithdrawal
		})
		.from(decision)
		.leftJoin(decisionOpening, isOf(decisionOpening))
		.leftJoin(decisionResult, isOf(decisionResult))
		.leftJoin(decisionWithdrawal, isOf(decisionWithdrawal));

/** Joins what happened to a decision. */
export const isOf = (
	table: typeof decisionOpening | typeof decisionResult | typeof decisionWithdrawal
) => and(eq(table.clusterId, decision.clusterId), eq(table.decisionId, decision.id));

/** What `selectDecisions` found, with the state at this moment. */
export const withState = (
	ctx: Pick<Ctx, 'clock'>,
	row: Omit<LoadedDecision, 'state'>
): LoadedDecision => ({
	...row,
	state: stateOf(
		{
			closesAt: row.decision.closesAt,
			openedAt: row.opening?.at ?? null,
			outcome: row.result?.outcome ?? null,
			withdrawnAt: row.withdrawal?.at ?? null
		},
		ctx.clock.now()
	)
});

/** The decision with this id, or null. */
export async function loadDecision(ctx: Scope, id: unknown): Promise<LoadedDecision | null> {
	if (!isId(id)) return null;
	const [found] = await selectDecisions(ctx).where(
		and(eq(decision.clusterId, ctx.cluster.id), eq(decision.id, id))
	);
	return found ? withState(ctx, found) : null;
}

/**
 * The same for a command that will change something: whoever votes, recuses, closes or withdraws in
 * one decision waits here for the others, so that the last vote before closing is counted or refused.
 */
export async function lockDecision(ctx: Scope, id: unknown): Promise<LoadedDecision | null> {
	if (!isId(id)) return null;
	await ctx.tx.execute(
		sql`select pg_advisory_xact_lock(hashtextextended(${`${ctx.cluster.id} ${id}`}, 3))`
	);
	return loadDecision(ctx, id);
}
