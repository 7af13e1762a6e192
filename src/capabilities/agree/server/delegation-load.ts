import { and, eq, isNull } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import type { Handed } from '../domain/decision-delegation.ts';
import { voteDelegation, voteDelegationEnd } from './decision-tables.ts';

/** A vote handed to another member, as long as it is not taken back. */
export interface Delegation extends Handed {
	id: string;
	byName: string;
	at: Date;
}

/** Every vote that is handed to another member in this cluster now. */
export async function delegationsNow(ctx: Pick<Ctx, 'tx' | 'cluster'>): Promise<Delegation[]> {
	const found = await ctx.tx
		.select({ delegation: voteDelegation })
		.from(voteDelegation)
		.leftJoin(
			voteDelegationEnd,
			and(
				eq(voteDelegationEnd.clusterId, voteDelegation.clusterId),
				eq(voteDelegationEnd.delegationId, voteDelegation.id)
			)
		)
		.where(
			and(eq(voteDelegation.clusterId, ctx.cluster.id), isNull(voteDelegationEnd.delegationId))
		)
		.orderBy(voteDelegation.at);
	return found.map(({ delegation: { id, fromMember, toMember, decisionId, byName, at } }) => ({
		id,
		from: fromMember,
		to: toMember,
		decision: decisionId,
		byName,
		at
	}));
}
