import { and, asc, count, desc, eq, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Ctx } from '#platform/server/context.ts';
import type { DecisionState } from '../domain/decision-facts.ts';
import { mayEdit } from '../domain/policy.ts';
import type { DecisionKind } from '../domain/voting/parameters.ts';
import { isOf, selectDecisions, withState } from './decision-load.ts';
import {
	decision,
	decisionOpening,
	decisionResult,
	decisionWithdrawal
} from './decision-tables.ts';
import { turnoutOf } from './decision-turnout.ts';
import { stanceOf } from './stance.ts';

/** Which decisions a list shows: those that go on, those that are announced, those that are over. */
export const decisionFilters = ['open', 'coming', 'past'] as const;
export type DecisionFilter = (typeof decisionFilters)[number];

/** One decision of a list. */
export interface DecisionLine {
	id: string;
	title: string;
	kind: DecisionKind;
	state: DecisionState;
	secret: boolean;
	opensAt: Date;
	closesAt: Date;
	/** How many may vote and how many have; zeros before it opens. */
	electors: number;
	voted: number;
}

export interface DecisionList {
	decisions: DecisionLine[];
	filter: DecisionFilter;
	counts: Record<DecisionFilter, number>;
	page: number;
	pages: number;
	can: { announce: boolean };
}

const PAGE = 30;

const query = z.object({
	state: z.enum(decisionFilters).catch('open'),
	page: z.coerce.number().int().min(1).max(10_000).catch(1)
});

const courses: Record<DecisionFilter, SQL | undefined> = {
	open: and(
		isNotNull(decisionOpening.decisionId),
		isNull(decisionResult.decisionId),
		isNull(decisionWithdrawal.decisionId)
	),
	coming: and(isNull(decisionOpening.decisionId), isNull(decisionWithdrawal.decisionId)),
	past: or(isNotNull(decisionResult.decisionId), isNotNull(decisionWithdrawal.decisionId))
};

/** Decisions by the address's parameters: what goes on by its end, what is over the newest first. */
export async function decisionList(
	ctx: Ctx,
	given: Readonly<Record<string, string>>
): Promise<DecisionList> {
	const { state: filter, page } = query.parse(given);
	const counts = await countsOf(ctx);
	const found = await selectDecisions(ctx)
		.where(and(eq(decision.clusterId, ctx.cluster.id), courses[filter]))
		.orderBy(filter === 'past' ? desc(decision.closesAt) : asc(decision.closesAt), decision.id)
		.limit(PAGE)
		.offset((page - 1) * PAGE);
	const voted = await turnoutOf(
		ctx,
		found.map((row) => row.decision.id)
	);
	return {
		decisions: found.map((row) => {
			const { id, title, kind, secret, opensAt, closesAt } = row.decision;
			const { state } = withState(ctx, row);
			const turnout = voted.get(id) ?? { electors: 0, voted: 0 };
			return { id, title, kind, state, secret, opensAt, closesAt, ...turnout };
		}),
		filter,
		counts,
		page,
		pages: Math.max(1, Math.ceil(counts[filter] / PAGE)),
		can: { announce: mayEdit(stanceOf(ctx)) }
	};
}

async function countsOf(ctx: Ctx): Promise<Record<DecisionFilter, number>> {
	const course = sql<DecisionFilter>`case when ${courses.past} then 'past' when ${courses.coming} then 'coming' else 'open' end`;
	const found = await ctx.tx
		.select({ course, n: count() })
		.from(decision)
		.leftJoin(decisionOpening, isOf(decisionOpening))
		.leftJoin(decisionResult, isOf(decisionResult))
		.leftJoin(decisionWithdrawal, isOf(decisionWithdrawal))
		.where(eq(decision.clusterId, ctx.cluster.id))
		.groupBy(course);
	return {
		open: 0,
		coming: 0,
		past: 0,
		...Object.fromEntries(found.map(({ course: c, n }) => [c, n]))
	};
}
