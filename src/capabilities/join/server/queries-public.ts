import { and, eq, sql } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { member } from './tables.ts';

/** The active members with what they offer, in the order of the cluster's alphabet. */
export const faceMembers = (ctx: Pick<Ctx, 'tx' | 'cluster'>) =>
	ctx.tx
		.select({
			id: member.id,
			name: member.name,
			shortName: member.shortName,
			sector: member.sector,
			categories: member.offerCategories
		})
		.from(member)
		.where(and(eq(member.clusterId, ctx.cluster.id), eq(member.standing, 'active')))
		.orderBy(sql`${member.name} ${sql.raw(`collate "${ctx.cluster.locale}-x-icu"`)}`, member.id);
