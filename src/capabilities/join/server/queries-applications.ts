import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { member } from './tables.ts';

/** Applications that are open, those to decide first, and the ones that were declined. */
export const applications = (ctx: Pick<Ctx, 'tx' | 'cluster'>) =>
	ctx.tx
		.select({
			id: member.id,
			name: member.name,
			sector: member.sector,
			town: member.town,
			standing: member.standing,
			standingSince: member.standingSince,
			needsResolution: member.needsResolution
		})
		.from(member)
		.where(
			and(
				eq(member.clusterId, ctx.cluster.id),
				inArray(member.standing, ['applied', 'awaiting-resolution', 'declined'])
			)
		)
		.orderBy(member.standing, desc(member.standingSince))
		.limit(500);

export type ApplicationLine = Awaited<ReturnType<typeof applications>>[number];
