import { findCategory } from '@klaster/engine/match';
import { isCoordinator, type Ctx } from '#platform/server/context.ts';
import { memberKinds } from '../domain/member.ts';
import { sectors, type Sector } from '../domain/sector.ts';
import { standings, type Standing } from '../domain/standing.ts';
import { membersNow, type DirectoryFilter } from './directory-filter.ts';
import { seen, type Facet, type SeenMember } from './queries-directory.ts';

/** How many members stand on one page of the directory. */
export const PAGE = 50;

export interface Choice {
	value: string;
	label: string;
	count: number;
}

export interface Directory {
	filter: DirectoryFilter;
	members: (Omit<SeenMember, 'categories'> & { offers: string[] })[];
	/** How many fit the filter. */
	total: number;
	pages: number;
	/** How many members each sector has in all. */
	sectors: Record<Sector, number>;
	/** What the list can be narrowed to, each with how many would remain. */
	choices: {
		sector: Choice[];
		kind: Choice[];
		place: Choice[];
		category: Choice[];
		standing: Choice[];
	};
	can: { import: boolean; filterByStanding: boolean };
}

/** At most this many towns and categories are offered as links; the search finds the others. */
const CHOICES = 12;

/**
 * The directory as the actor may see it: visitors see active members, members see all who are members
 * now, coordinators also those who have not come yet or are gone. One statement, whatever the filter.
 */
export async function directory(ctx: Ctx, filter: DirectoryFilter): Promise<Directory> {
	const visible = visibleTo(ctx);
	const asked = isCoordinator(ctx.actor) ? filter : { ...filter, standing: null };
	const found = await seen(ctx, asked, visible, { limit: PAGE, offset: (asked.page - 1) * PAGE });
	const choices = (name: Facet['name'], labelOf: (value: string) => string, limit = CHOICES) =>
		found.facets
			.filter((facet) => facet.name === name)
			.sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, ctx.locale))
			.filter(({ value }, index) => index < limit || value === asked[name])
			.map(({ value, count }) => ({ value, label: labelOf(value), count }));
	return {
		filter: asked,
		members: found.members.map(({ categories, ...member }) => ({
			...member,
			offers: categories.map((id) => categoryLabel(id, ctx.locale))
		})),
		total: found.total,
		pages: Math.ceil(found.total / PAGE),
		sectors: found.sectors,
		choices: {
			sector: inOrder(choices('sector', String), sectors),
			kind: inOrder(choices('kind', String), memberKinds),
			place: choices('place', String),
			category: choices('category', (id) => categoryLabel(id, ctx.locale)),
			standing: inOrder(choices('standing', String), standings)
		},
		can: { import: isCoordinator(ctx.actor), filterByStanding: isCoordinator(ctx.actor) }
	};
}

/** What has an order of its own is always shown in it. */
const inOrder = (choices: Choice[], order: readonly string[]): Choice[] =>
	choices.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));

/** The standings whose members the actor may see at all. */
export function visibleTo({ actor }: Pick<Ctx, 'actor'>): readonly Standing[] {
	if (actor.kind === 'visitor') return ['active'];
	return isCoordinator(actor) || actor.kind === 'system' ? standings : membersNow;
}

export const categoryLabel = (id: string, locale: 'pl' | 'en'): string =>
	findCategory(id)?.label[locale] ?? id;
