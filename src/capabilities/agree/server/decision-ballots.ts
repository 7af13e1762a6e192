import { and, asc, eq } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import type { Ballot, Elector } from '../domain/voting/decision.ts';
import { ballot, ballotBox, ballotCast } from './decision-tables.ts';

type Scope = Pick<Ctx, 'tx' | 'cluster'>;

/** The last open vote of a member, and its how-manieth it is. */
export interface OpenBallot extends Ballot {
	member: string;
	number: number;
}

/** The open votes that count now: of each elector who is not recused the last one. */
export async function openBallots(
	ctx: Scope,
	decisionId: string,
	electors: readonly Elector[]
): Promise<OpenBallot[]> {
	const found = await ctx.tx
		.select()
		.from(ballot)
		.where(and(eq(ballot.clusterId, ctx.cluster.id), eq(ballot.decisionId, decisionId)))
		.orderBy(asc(ballot.number));
	const last = new Map(found.map((one) => [one.memberId, one]));
	return electors.flatMap(({ member, sector, recused }) => {
		const cast = last.get(member);
		if (!cast || recused) return [];
		const { choice, byMember, number } = cast;
		return [{ member, sector, choice, ...(byMember === null ? {} : { by: byMember }), number }];
	});
}

/** What lies in the boxes of a secret decision: only counting may look. */
export async function secretBallots(ctx: Scope, decisionId: string): Promise<Ballot[]> {
	const boxes = await ctx.tx
		.select()
		.from(ballotBox)
		.where(and(eq(ballotBox.clusterId, ctx.cluster.id), eq(ballotBox.decisionId, decisionId)))
		.orderBy(ballotBox.box);
	return boxes.flatMap(({ box, choices }) =>
		choices.map((choice) => (box === 'all' ? { choice } : { sector: box, choice }))
	);
}

/** Who has cast a secret vote. */
export async function castSecretly(ctx: Scope, decisionId: string): Promise<Set<string>> {
	const found = await ctx.tx
		.select({ memberId: ballotCast.memberId })
		.from(ballotCast)
		.where(and(eq(ballotCast.clusterId, ctx.cluster.id), eq(ballotCast.decisionId, decisionId)));
	return new Set(found.map(({ memberId }) => memberId));
}

/** The members whose vote has been cast, in an open or a secret decision. */
export const votedIn = async (
	ctx: Scope,
	decision: { id: string; secret: boolean },
	electors: readonly Elector[]
): Promise<Set<string>> =>
	decision.secret
		? castSecretly(ctx, decision.id)
		: new Set((await openBallots(ctx, decision.id, electors)).map(({ member }) => member));
