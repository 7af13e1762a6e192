import { and, desc, eq, type SQL } from 'drizzle-orm';
import { dayIn } from '#platform/domain/clock.ts';
import { isId } from '#platform/domain/id.ts';
import type { Ctx } from '#platform/server/context.ts';
import { takesOpinions, type Consultation } from '../domain/consultation.ts';
import { consultation, consultationEnd } from './consultation-tables.ts';

export interface LoadedConsultation extends Consultation {
	/** Opinions are taken now. */
	open: boolean;
}

type Scope = Pick<Ctx, 'tx' | 'cluster' | 'clock'>;

/** Today in the cluster's zone, as yyyy-mm-dd. */
export const todayIn = (ctx: Pick<Ctx, 'cluster' | 'clock'>): string =>
	dayIn(ctx.cluster.timeZone, ctx.clock.now());

/** Consultations of the cluster, the newest first. */
export async function consultations(ctx: Scope, where?: SQL): Promise<LoadedConsultation[]> {
	const found = await ctx.tx
		.select({ row: consultation, end: consultationEnd })
		.from(consultation)
		.leftJoin(
			consultationEnd,
			and(
				eq(consultationEnd.clusterId, consultation.clusterId),
				eq(consultationEnd.consultationId, consultation.id)
			)
		)
		.where(and(eq(consultation.clusterId, ctx.cluster.id), where))
		.orderBy(desc(consultation.openedAt), desc(consultation.id));
	const today = todayIn(ctx);
	return found.map(({ row, end }) => {
		const { versionId, clauseId, id, title, question, round, follows, linksAllowed } = row;
		const { closesOn, openedAt, openedByName } = row;
		const closed = end && { at: end.at, byName: end.byName };
		return {
			id,
			title,
			question,
			clause: versionId && clauseId ? { version: versionId, id: clauseId } : null,
			round,
			follows,
			linksAllowed,
			closesOn,
			openedAt,
			openedByName,
			closed,
			open: takesOpinions({ closed, closesOn }, today)
		};
	});
}

/** A consultation by its id, or null. */
export async function loadConsultation(
	ctx: Scope,
	id: unknown
): Promise<LoadedConsultation | null> {
	if (!isId(id)) return null;
	return (await consultations(ctx, eq(consultation.id, id)))[0] ?? null;
}
