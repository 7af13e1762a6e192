import { and, eq, inArray, sql } from 'drizzle-orm';
import { isId } from '#platform/domain/id.ts';
import type { Ctx } from '#platform/server/context.ts';
import { calledOf, type Member } from '../domain/member.ts';
import type { Sector } from '../domain/sector.ts';
import type { Standing } from '../domain/standing.ts';
import { member } from './tables.ts';

type Scope = Pick<Ctx, 'tx' | 'cluster'>;

/** A member of the cluster by its id, of any standing; null when there is none. */
export async function memberById(ctx: Scope, id: string): Promise<Member | null> {
	if (!isId(id)) return null;
	const [found] = await ctx.tx
		.select()
		.from(member)
		.where(and(eq(member.clusterId, ctx.cluster.id), eq(member.id, id)));
	return found ?? null;
}

export interface MemberName {
	id: string;
	/** The short name where there is one. */
	called: string;
	name: string;
	sector: Sector;
}

/** Names of members by id, whatever their standing; ids that are no member's are left out. */
export async function memberNames(
	ctx: Scope,
	ids: readonly string[]
): Promise<Map<string, MemberName>> {
	if (ids.length === 0) return new Map();
	const found = await ctx.tx
		.select({
			id: member.id,
			name: member.name,
			shortName: member.shortName,
			sector: member.sector
		})
		.from(member)
		.where(and(eq(member.clusterId, ctx.cluster.id), inArray(member.id, [...ids])));
	return new Map(
		found.map(({ id, name, shortName, sector }) => [
			id,
			{ id, name, sector, called: calledOf({ name, shortName }) }
		])
	);
}

export interface ActiveMember {
	id: string;
	name: string;
	shortName: string | null;
	sector: Sector;
	town: string;
	latitude: number | null;
	longitude: number | null;
	standing: Standing;
}

/** Those of some members that are active, by id. */
export async function membersActive(
	ctx: Scope,
	ids: readonly string[]
): Promise<Pick<MemberName, 'id' | 'called'>[]> {
	if (ids.length === 0) return [];
	const found = await ctx.tx
		.select({ id: member.id, name: member.name, shortName: member.shortName })
		.from(member)
		.where(
			and(
				eq(member.clusterId, ctx.cluster.id),
				inArray(member.id, [...ids]),
				eq(member.standing, 'active')
			)
		)
		.orderBy(member.id);
	return found.map((one) => ({ id: one.id, called: calledOf(one) }));
}

/** The cluster's active members, by name. Suspended ones take no part and are left out. */
export const activeMembers = (ctx: Scope): Promise<ActiveMember[]> =>
	ctx.tx
		.select({
			id: member.id,
			name: member.name,
			shortName: member.shortName,
			sector: member.sector,
			town: member.town,
			latitude: member.latitude,
			longitude: member.longitude,
			standing: member.standing
		})
		.from(member)
		.where(and(eq(member.clusterId, ctx.cluster.id), eq(member.standing, 'active')))
		.orderBy(sql`${member.name} collate "und-x-icu"`);
