import type { Ctx } from '#platform/server/context.ts';
import { calledOf } from '../domain/member.ts';
import type { Sector } from '../domain/sector.ts';
import { categoryLabel } from './directory.ts';
import { faceMembers } from './queries-public.ts';

export interface PublicFace {
	purpose: string;
	sectors: Record<Sector, number>;
	/** What the members offer, what most of them do first. */
	together: { category: string; label: string; members: number; sectors: Sector[] }[];
	members: { id: string; name: string; sector: Sector }[];
}

/** So many fields of work say what a cluster can do; the directory has them all. */
const TOGETHER = 18;

/** A cluster as everybody may see it on its first page. */
export async function publicFace(ctx: Pick<Ctx, 'tx' | 'cluster' | 'locale'>): Promise<PublicFace> {
	const members = await faceMembers(ctx);
	const sectors: Record<Sector, number> = { administration: 0, business: 0, social: 0 };
	const fields = new Map<string, { members: number; sectors: Set<Sector> }>();
	for (const { sector, categories } of members) {
		sectors[sector]++;
		for (const category of categories) {
			const field = fields.get(category) ?? { members: 0, sectors: new Set() };
			field.members++;
			field.sectors.add(sector);
			fields.set(category, field);
		}
	}
	const together = [...fields].map(([category, { members: count, sectors: of }]) => ({
		category,
		label: categoryLabel(category, ctx.locale),
		members: count,
		sectors: [...of].sort()
	}));
	return {
		purpose: ctx.cluster.purpose,
		sectors,
		together: together
			.sort((a, b) => b.members - a.members || a.label.localeCompare(b.label, ctx.locale))
			.slice(0, TOGETHER),
		members: members.map(({ id, name, shortName, sector }) => ({
			id,
			name: calledOf({ name, shortName }),
			sector
		}))
	};
}
