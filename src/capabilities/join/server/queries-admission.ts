import { and, eq, isNull } from 'drizzle-orm';
import { dayIn } from '#platform/domain/clock.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { Objection, Procedure } from '../domain/admission.ts';
import { calledOf } from '../domain/member.ts';
import type { Sector } from '../domain/sector.ts';
import { admission, admissionObjection, admissionVote, councilSeat } from './admission-tables.ts';
import { member } from './tables.ts';

type Scope = Pick<Ctx, 'tx' | 'cluster'>;

const byCoordinator: Procedure = { decides: 'coordinator', objectionsUntil: null, source: null };

/** How an application is decided; one that came before there were procedures is the coordinator's. */
export async function procedureOf(ctx: Scope, applicationId: string): Promise<Procedure> {
	const [row] = await ctx.tx
		.select()
		.from(admission)
		.where(
			and(eq(admission.clusterId, ctx.cluster.id), eq(admission.applicationId, applicationId))
		);
	if (!row) return byCoordinator;
	const { decides, objectionsUntil, clauseId, clauseNumber, rulebookVersion } = row;
	const cited = clauseId !== null && clauseNumber !== null && rulebookVersion !== null;
	return {
		decides,
		objectionsUntil,
		source: cited ? { clause: clauseId, number: clauseNumber, version: rulebookVersion } : null
	};
}

export interface CouncilMember {
	id: string;
	called: string;
	sector: Sector;
	since: Date;
}

/** The members that sit in the council now, by name: those with a seat that are active. */
export async function council(ctx: Scope): Promise<CouncilMember[]> {
	const seats = await ctx.tx
		.select({
			id: member.id,
			name: member.name,
			shortName: member.shortName,
			sector: member.sector,
			since: councilSeat.since
		})
		.from(councilSeat)
		.innerJoin(
			member,
			and(eq(member.clusterId, councilSeat.clusterId), eq(member.id, councilSeat.memberId))
		)
		.where(
			and(
				eq(councilSeat.clusterId, ctx.cluster.id),
				isNull(councilSeat.until),
				eq(member.standing, 'active')
			)
		);
	return seats
		.map(({ id, sector, since, ...names }) => ({ id, sector, since, called: calledOf(names) }))
		.sort((a, b) => a.called.localeCompare(b.called, ctx.cluster.locale) || (a.id < b.id ? -1 : 1));
}

/** What the council has said about an application, in the order in which it was said. */
export const votesOn = (ctx: Scope, applicationId: string) =>
	ctx.tx
		.select()
		.from(admissionVote)
		.where(
			and(
				eq(admissionVote.clusterId, ctx.cluster.id),
				eq(admissionVote.applicationId, applicationId)
			)
		)
		.orderBy(admissionVote.at, admissionVote.id);

/** The objections to an application, also those taken back, in the order in which they were made. */
export async function objectionsTo(ctx: Scope, applicationId: string) {
	const found = await ctx.tx
		.select()
		.from(admissionObjection)
		.where(
			and(
				eq(admissionObjection.clusterId, ctx.cluster.id),
				eq(admissionObjection.applicationId, applicationId)
			)
		)
		.orderBy(admissionObjection.at, admissionObjection.id);
	return found.map((one) => ({
		...one,
		withdrawnOn: one.withdrawnAt && dayIn(ctx.cluster.timeZone, one.withdrawnAt)
	})) satisfies Objection[];
}
