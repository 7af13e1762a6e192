import { and, asc, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { memberNames, type MemberName } from '#capabilities/join/server/index.ts';
import { isId } from '#platform/domain/id.ts';
import { history, type HistoryLine } from '#platform/server/audit.ts';
import { isCoordinator, speaksFor, type Ctx } from '#platform/server/context.ts';
import type { Outcome, OutcomeKind } from '../domain/outcome.ts';
import { resultOf, silentParties } from '../domain/partnership.ts';
import type { Origin } from '../domain/proposal.ts';
import type { ProposalView } from './proposal-view.ts';
import { proposals } from './queries-proposals.ts';
import { outcome, partnership } from './tables.ts';

/** A partnership as pages show it, with what this reader may do. */
export interface PartnershipView {
	id: string;
	origin: Origin;
	formedAt: Date;
	endedAt: Date | null;
	/** What was agreed. */
	agreed: ProposalView;
	outcomes: (Outcome & { member: MemberName; byName: string; at: Date })[];
	result: OutcomeKind | null;
	/** The reader's members that have not yet said what came of it. */
	mayRecord: string[];
	can: { end: boolean };
}

/** Partnerships, running ones first, then the newest. */
export async function partnerships(
	ctx: Ctx,
	filter: { memberIds?: readonly string[]; running?: boolean; ids?: readonly string[] } = {}
): Promise<PartnershipView[]> {
	const { running } = filter;
	const found = await ctx.tx
		.select()
		.from(partnership)
		.where(
			and(
				eq(partnership.clusterId, ctx.cluster.id),
				filter.ids ? inArray(partnership.id, [...filter.ids]) : undefined,
				running === undefined
					? undefined
					: running
						? isNull(partnership.endedAt)
						: isNotNull(partnership.endedAt)
			)
		)
		.orderBy(desc(isNull(partnership.endedAt)), desc(partnership.formedAt));
	if (found.length === 0) return [];
	const { memberIds } = filter;
	const agreed = await proposals(ctx, {
		ids: found.map(({ proposalId }) => proposalId),
		...(memberIds ? { memberIds } : {})
	});
	const outcomes = await outcomesOf(
		ctx,
		found.map(({ id }) => id)
	);
	const names = await memberNames(ctx, [...new Set(outcomes.map(({ memberId }) => memberId))]);
	const byId = new Map(agreed.map((one) => [one.id, one]));
	return found.flatMap((row) => {
		const proposal = byId.get(row.proposalId);
		const said = outcomes.filter(({ partnershipId }) => partnershipId === row.id);
		return proposal ? [viewOf(ctx, row, proposal, said, names)] : [];
	});
}

/** One partnership, or null. */
async function partnershipById(ctx: Ctx, id: string): Promise<PartnershipView | null> {
	if (!isId(id)) return null;
	return (await partnerships(ctx, { ids: [id] }))[0] ?? null;
}

/** A partnership's own page, or null. */
export async function partnershipPage(
	ctx: Ctx,
	id: string
): Promise<{ partnership: PartnershipView; history: HistoryLine[] } | null> {
	const partnership = await partnershipById(ctx, id);
	return partnership && { partnership, history: await history(ctx, { subjectId: id }) };
}

const outcomesOf = (ctx: Ctx, ids: string[]) =>
	ctx.tx
		.select()
		.from(outcome)
		.where(and(eq(outcome.clusterId, ctx.cluster.id), inArray(outcome.partnershipId, ids)))
		.orderBy(asc(outcome.at));

function viewOf(
	ctx: Ctx,
	row: typeof partnership.$inferSelect,
	agreed: ProposalView,
	said: (typeof outcome.$inferSelect)[],
	names: ReadonlyMap<string, MemberName>
): PartnershipView {
	const { actor } = ctx;
	const parties = agreed.parties.map(({ member }) => member.id);
	const silent = silentParties({ parties, outcomes: said, endedAt: row.endedAt });
	return {
		id: row.id,
		origin: row.origin as Origin,
		formedAt: row.formedAt,
		endedAt: row.endedAt,
		agreed,
		outcomes: said.map(({ memberId, done, why, value, currency, again, byName, at }) => ({
			memberId,
			member: names.get(memberId)!,
			done,
			why,
			value: value === null || currency === null ? null : { amount: value, currency },
			again,
			byName,
			at
		})),
		result: resultOf(said) ?? null,
		mayRecord: silent.filter((id) => actor.kind === 'person' && speaksFor(actor, id)),
		can: { end: isCoordinator(actor) && row.endedAt === null }
	};
}
