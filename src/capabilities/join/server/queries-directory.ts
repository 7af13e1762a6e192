import { sql, type SQL } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import type { MemberKind } from '../domain/member.ts';
import type { LegalForm, Sector } from '../domain/sector.ts';
import { isMember, type Standing } from '../domain/standing.ts';
import type { DirectoryFilter, SortKey } from './directory-filter.ts';
import { searchedWords } from './directory-words.ts';

export interface SeenMember {
	id: string;
	name: string;
	shortName: string | null;
	sector: Sector;
	kind: MemberKind;
	legalForm: LegalForm;
	town: string;
	standing: Standing;
	lastConfirmedAt: Date | null;
	/** Ids of the categories of its open offers. */
	categories: string[];
}

export interface Facet {
	name: 'sector' | 'kind' | 'place' | 'category' | 'standing';
	value: string;
	count: number;
}

export interface Seen {
	members: SeenMember[];
	total: number;
	facets: Facet[];
	sectors: Record<Sector, number>;
}

/**
 * A page of the members that fit a filter, how many there are, and for each way of narrowing how
 * many would remain under the other ways: in one pass over the cluster's members, which the index on
 * standing finds. (Under Row-Level Security an index on words would not be used: `like` and `@@` are
 * not leakproof.)
 */
export async function seen(
	ctx: Pick<Ctx, 'tx' | 'cluster'>,
	filter: DirectoryFilter,
	visible: readonly Standing[],
	page: { limit: number; offset: number }
): Promise<Seen> {
	const facet = (name: Facet['name'], value: SQL, from = sql`scored`) =>
		sql`select ${name}::text as name, ${value} as value, count(*)::int as count from ${from}
			where ${others(name)} group by 2`;
	const [found] = await rows<Omit<Seen, 'members'> & { members: Raw[] }>(
		ctx.tx,
		sql`with scored as materialized (
			select id, name, short_name, sector, kind, legal_form, town, standing, last_confirmed_at, offer_categories,
				${hasWords(filter.text)} as in_words,
				${is(sql`sector`, filter.sector)} as in_sector,
				${is(sql`kind`, filter.kind)} as in_kind,
				${is(sql`town`, filter.place)} as in_place,
				${filter.category === null ? sql`true` : sql`offer_categories @> array[${filter.category}]::text[]`} as in_category,
				${filter.standing === null ? isOneOf(visible.filter(isMember)) : is(sql`standing`, filter.standing)} as in_standing
			from member where cluster_id = ${ctx.cluster.id} and ${isOneOf(visible)}
		), page as (
			select * from scored where ${others(null)}
			order by ${order(filter, ctx.cluster.locale)} limit ${page.limit} offset ${page.offset}
		), facet as (
			${facet('sector', sql`sector`)} union all ${facet('kind', sql`kind`)}
			union all ${facet('place', sql`town`)} union all ${facet('standing', sql`standing`)}
			union all ${facet('category', sql`category`, sql`scored, unnest(offer_categories) as category`)}
		)
		select
			(select coalesce(json_agg(json_build_object(
				'id', id, 'name', name, 'shortName', short_name, 'sector', sector, 'kind', kind,
				'legalForm', legal_form, 'town', town, 'standing', standing,
				'lastConfirmedAt', last_confirmed_at, 'categories', offer_categories)), '[]') from page) as members,
			(select count(*)::int from scored where ${others(null)}) as total,
			(select coalesce(json_agg(row_to_json(facet)), '[]') from facet) as facets,
			(select json_build_object(
				'administration', count(*) filter (where sector = 'administration'),
				'business', count(*) filter (where sector = 'business'),
				'social', count(*) filter (where sector = 'social'))
			from scored where ${isOneOf(visible.filter(isMember))}) as sectors`
	);
	const { members, ...rest } = found!;
	return { ...rest, members: members.map(revived) };
}

type Raw = Omit<SeenMember, 'lastConfirmedAt'> & { lastConfirmedAt: string | null };

const revived = (raw: Raw): SeenMember => ({
	...raw,
	lastConfirmedAt: raw.lastConfirmedAt === null ? null : new Date(raw.lastConfirmedAt)
});

/** Every searched word begins a word of the member. Folded words are letters and digits only. */
const hasWords = (text: string): SQL =>
	sql.join(
		[
			sql`true`,
			...searchedWords(text).map(
				(word) => sql`(' ' || words || ' ' || offer_words) like ${`% ${word}%`}`
			)
		],
		sql` and `
	);

const is = (column: SQL, value: string | null): SQL =>
	value === null ? sql`true` : sql`${column} = ${value}`;

const isOneOf = (wanted: readonly Standing[]): SQL =>
	sql`standing in (${sql.join(
		wanted.map((standing) => sql`${standing}`),
		sql`, `
	)})`;

/** Fits the search and every way of narrowing but one. */
function others(except: Facet['name'] | null): SQL {
	const flags = ['sector', 'kind', 'place', 'category', 'standing'].filter(
		(flag) => flag !== except
	);
	return sql.raw(['words', ...flags].map((flag) => `in_${flag}`).join(' and '));
}

/** By the alphabet of the cluster's language; the id decides between equals, so that pages do not overlap. */
function order({ sort, descending }: DirectoryFilter, locale: 'pl' | 'en'): SQL {
	const alphabet = sql.raw(`collate "${locale}-x-icu"`);
	const direction = sql.raw(descending ? 'desc' : 'asc');
	const keys: Record<SortKey, SQL> = {
		name: sql`name ${alphabet} ${direction}`,
		town: sql`town ${alphabet} ${direction}, name ${alphabet}`,
		confirmed: sql`last_confirmed_at ${direction} nulls ${sql.raw(descending ? 'last' : 'first')}, name ${alphabet}`
	};
	return sql`${keys[sort]}, id`;
}
