import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { isId } from '#platform/domain/id.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { Amendment } from '../domain/amendment.ts';
import { amendment, amendmentEnd, rulebookVersion } from './tables.ts';

/** An amendment as it was proposed, and what became of it; open as long as `end` is null. */
export interface AmendmentRow extends Amendment {
	id: string;
	baseId: string;
	baseNumber: number;
	memberId: string | null;
	proposedBy: string | null;
	proposedByName: string;
	proposedAt: Date;
	end: {
		outcome: 'accepted' | 'rejected' | 'withdrawn';
		versionId: string | null;
		reason: string;
		byName: string;
		at: Date;
	} | null;
}

export interface AmendmentFilter {
	id?: string;
	open?: boolean;
	limit?: number;
}

/** Amendments, the newest first. */
export async function amendments(
	ctx: Pick<Ctx, 'tx' | 'cluster'>,
	{ id, open, limit = 500 }: AmendmentFilter = {}
): Promise<AmendmentRow[]> {
	return ctx.tx
		.select({
			id: amendment.id,
			baseId: amendment.baseId,
			baseNumber: rulebookVersion.number,
			title: amendment.title,
			reason: amendment.reason,
			changes: amendment.changes,
			origin: sql<Amendment['origin']>`${amendment.origin}`,
			memberId: amendment.memberId,
			proposedBy: amendment.proposedBy,
			proposedByName: amendment.proposedByName,
			proposedAt: amendment.proposedAt,
			end: {
				outcome: amendmentEnd.outcome,
				versionId: amendmentEnd.versionId,
				reason: amendmentEnd.reason,
				byName: amendmentEnd.byName,
				at: amendmentEnd.at
			}
		})
		.from(amendment)
		.innerJoin(
			rulebookVersion,
			and(
				eq(rulebookVersion.clusterId, amendment.clusterId),
				eq(rulebookVersion.id, amendment.baseId)
			)
		)
		.leftJoin(
			amendmentEnd,
			and(
				eq(amendmentEnd.clusterId, amendment.clusterId),
				eq(amendmentEnd.amendmentId, amendment.id)
			)
		)
		.where(
			and(
				eq(amendment.clusterId, ctx.cluster.id),
				id === undefined ? undefined : eq(amendment.id, id),
				open === undefined
					? undefined
					: open
						? isNull(amendmentEnd.amendmentId)
						: isNotNull(amendmentEnd.amendmentId)
			)
		)
		.orderBy(desc(amendment.proposedAt), desc(amendment.id))
		.limit(limit);
}

/** One amendment, or null. */
export async function loadAmendment(ctx: Ctx, id: unknown): Promise<AmendmentRow | null> {
	if (!isId(id)) return null;
	return (await amendments(ctx, { id }))[0] ?? null;
}
