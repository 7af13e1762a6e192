import { sql, type SQL } from 'drizzle-orm';
import { fold } from '#platform/domain/text.ts';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import { listSectors, type ListFilter, type SortKey } from '../domain/list-filter.ts';
import type { Side } from '../domain/listing.ts';
import { fromListings, listingLines, type ListingLine } from './listing-line.ts';
import { isOwn, visible } from './visible.ts';

export const PAGE_SIZE = 50;

export interface ListingList {
	lines: ListingLine[];
	total: number;
	pages: number;
}

/** A page of the list of offers or needs that the actor sees; all of it with `whole`. */
export async function listings(
	ctx: Ctx,
	side: Side,
	filter: ListFilter,
	{ whole = false } = {}
): Promise<ListingList> {
	const where = sql`where listing.cluster_id = ${ctx.cluster.id} and ${conditions(ctx, filter)}`;
	const [counted] = await rows<{ n: number }>(
		ctx.tx,
		sql`select count(*)::int as n ${fromListings(side)} ${where}`
	);
	const total = counted!.n;
	const limit = whole
		? sql``
		: sql`limit ${PAGE_SIZE} offset ${Math.min((filter.page - 1) * PAGE_SIZE, total)}`;
	const lines = await listingLines(ctx, side, sql`${where} ${order(side, filter)} ${limit}`);
	return { lines, total, pages: Math.ceil(total / PAGE_SIZE) };
}

/** Each word sought must begin some word of the listing or of its member. */
function conditions(ctx: Ctx, filter: ListFilter): SQL {
	const words = fold(filter.q).split(' ').filter(Boolean).slice(0, 10);
	return sql.join(
		[
			visible(ctx, filter.state),
			...words.map(
				(word) => sql`(' ' || listing.words || ' ' || member.words) like ${`% ${word}%`}`
			),
			...(filter.kind ? [sql`listing.kind = ${filter.kind}`] : []),
			...(filter.category ? [sql`listing.category = ${filter.category}`] : []),
			...(filter.terms ? [sql`${filter.terms} = any(listing.terms)`] : []),
			...(filter.sector ? [sql`member.sector = ${filter.sector}`] : []),
			...(filter.mine ? [isOwn(ctx)] : [])
		],
		sql` and `
	);
}

const byKey: Record<SortKey, SQL> = {
	title: sql`listing.title collate "und-x-icu"`,
	member: sql`coalesce(member.short_name, member.name) collate "und-x-icu"`,
	fits: sql`fits`,
	updated: sql`listing.updated_at`,
	priority: sql`priority`,
	until: sql`listing.available_until`
};

function order(side: Side, { sort, descending }: ListFilter): SQL {
	const key = sort === 'priority' && side === 'offer' ? 'updated' : sort;
	return sql`order by ${byKey[key]} ${descending ? sql`desc` : sql`asc`} nulls last, listing.id`;
}

export interface Facet {
	value: string;
	count: number;
}

/** What the filters of a list offer, each with how many there are before filtering. */
export interface Facets {
	kind: Facet[];
	sector: Facet[];
	terms: Facet[];
	category: Facet[];
	mine: number;
	past: number;
	all: number;
}

/** Counts for the filters, over all that the actor sees in the list's state. Cost: one pass. */
export async function facets(ctx: Ctx, side: Side, state: ListFilter['state']): Promise<Facets> {
	const seen = (which: ListFilter['state']) =>
		sql`${fromListings(side)} where listing.cluster_id = ${ctx.cluster.id} and ${visible(ctx, which)}`;
	const counted = await rows<{ facet: keyof Facets; value: string | null; count: number }>(
		ctx.tx,
		sql`with seen as (select listing.kind, listing.category, listing.terms, member.sector, ${isOwn(ctx)} as mine ${seen(state)})
			select 'kind' as facet, kind as value, count(*)::int from seen group by kind
			union all select 'sector', sector, count(*)::int from seen group by sector
			union all select 'category', category, count(*)::int from seen where category is not null group by category
			union all select 'terms', one, count(*)::int from seen, unnest(terms) one group by one
			union all select 'mine', null, count(*)::int from seen where mine
			union all select 'all', null, count(*)::int from seen
			union all select 'past', null, (select count(*)::int ${seen('past')})`
	);
	const of = (facet: keyof Facets): Facet[] =>
		counted
			.filter((one) => one.facet === facet)
			.map(({ value, count }) => ({ value: value ?? '', count }))
			.sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
	const one = (facet: keyof Facets) => of(facet)[0]?.count ?? 0;
	return {
		kind: of('kind'),
		sector: listSectors.flatMap((sector) => of('sector').filter(({ value }) => value === sector)),
		terms: of('terms'),
		category: of('category'),
		mine: one('mine'),
		past: one('past'),
		all: one('all')
	};
}
