import { and, eq } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import type { Elector } from '../domain/voting/decision.ts';
import { decisionElector, recusal } from './decision-tables.ts';

type Scope = Pick<Ctx, 'tx' | 'cluster'>;

/** Who may vote in a decision, as it was when it opened, by name; with who is recused and why. */
export async function electorsOf(ctx: Scope, decisionId: string): Promise<Elector[]> {
	const found = await ctx.tx
		.select({ elector: decisionElector, reason: recusal.reason })
		.from(decisionElector)
		.leftJoin(
			recusal,
			and(
				eq(recusal.clusterId, decisionElector.clusterId),
				eq(recusal.decisionId, decisionElector.decisionId),
				eq(recusal.memberId, decisionElector.memberId)
			)
		)
		.where(
			and(eq(decisionElector.clusterId, ctx.cluster.id), eq(decisionElector.decisionId, decisionId))
		)
		.orderBy(decisionElector.name, decisionElector.memberId);
	return found.map(({ elector: { memberId, name, sector, weight }, reason }) => ({
		member: memberId,
		name,
		sector,
		weight,
		...(reason === null ? {} : { recused: { reason } })
	}));
}

/** One elector of a decision; null for a member that has no vote in it. */
export const electorIn = async (
	ctx: Scope,
	decisionId: string,
	memberId: string
): Promise<Elector | null> =>
	(await electorsOf(ctx, decisionId)).find(({ member }) => member === memberId) ?? null;
