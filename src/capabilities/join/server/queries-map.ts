import { and, eq, sql } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { member } from './tables.ts';

/** The active members with where they are, in the order of the cluster's alphabet. */
export const mappedMembers = (ctx: Pick<Ctx, 'tx' | 'cluster'>) =>
	ctx.tx
		.select({
			id: member.id,
			name: member.name,
			sector: member.sector,
			town: member.town,
			country: member.country,
			latitude: member.latitude,
			longitude: member.longitude
		})
		.from(member)
		.where(and(eq(member.clusterId, ctx.cluster.id), eq(member.standing, 'active')))
		.orderBy(sql`${member.name} ${sql.raw(`collate "${ctx.cluster.locale}-x-icu"`)}`, member.id);

export type MappedMember = Awaited<ReturnType<typeof mappedMembers>>[number];
