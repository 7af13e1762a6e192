import { sql, type SQL } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import type { Sector } from '#capabilities/join/server/index.ts';
import type { Kind, PriceRange, Priority, Side, Terms } from '../domain/listing.ts';
import { categoryName } from './category.ts';
import { priceOf } from './listing-row.ts';

/** An offer or a need as lists show it. */
export interface ListingLine {
	id: string;
	side: Side;
	title: string;
	description: string;
	kind: Kind;
	categoryId: string | null;
	/** The category's name in the reader's language. */
	category: string | null;
	terms: Terms[];
	price: PriceRange | null;
	capacity: number;
	unit: string | null;
	availableFrom: string | null;
	availableUntil: string | null;
	reachKm: number | null;
	priority: Priority | null;
	closed: boolean;
	externalKey: string | null;
	updatedAt: Date;
	member: { id: string; called: string; name: string; nip: string | null; sector: Sector };
	/** How many of the other side fit it. */
	fits: number;
}

interface Row {
	id: string;
	title: string;
	description: string;
	kind: Kind;
	category: string | null;
	terms: Terms[];
	price_min: number | null;
	price_max: number | null;
	currency: string | null;
	capacity: number;
	unit: string | null;
	available_from: string | null;
	available_until: string | null;
	reach_km: number | null;
	priority: Priority | null;
	closed: boolean;
	external_key: string | null;
	updated_at: Date;
	member_id: string;
	called: string;
	name: string;
	nip: string | null;
	sector: Sector;
	fits: number;
}

/** Fits of a joined `listing` that could come about: neither side closed, both members active. */
const fitCount = (side: Side): SQL => {
	const other = side === 'offer' ? sql.raw('need') : sql.raw('offer');
	return sql`(select count(*)::int from fit
		join ${other} other on other.cluster_id = fit.cluster_id and other.id = fit.${other}_id and other.closed_at is null
		join member giver on giver.cluster_id = other.cluster_id and giver.id = other.member_id and giver.standing = 'active'
		where fit.cluster_id = listing.cluster_id and fit.${sql.raw(side)}_id = listing.id and fit.blocked is null)`;
};

/** What a query of lines reads from: `listing` and its `member`. */
export const fromListings = (side: Side): SQL =>
	sql`from ${sql.raw(side)} listing
		join member on member.cluster_id = listing.cluster_id and member.id = listing.member_id`;

/** The lines that `rest` (where, order by, limit) leaves. */
export async function listingLines(
	ctx: Pick<Ctx, 'tx' | 'locale'>,
	side: Side,
	rest: SQL
): Promise<ListingLine[]> {
	const found = await rows<Row>(
		ctx.tx,
		sql`select listing.id, listing.title, listing.description, listing.kind, listing.category, listing.terms,
				listing.price_min, listing.price_max, listing.currency, listing.capacity, listing.unit,
				listing.available_from, listing.available_until, listing.reach_km,
				${side === 'need' ? sql`listing.priority` : sql`null::int as priority`},
				listing.closed_at is not null as closed, listing.external_key, listing.updated_at,
				member.id as member_id, coalesce(member.short_name, member.name) as called,
				member.name, member.nip, member.sector,
				${fitCount(side)} as fits
			${fromListings(side)} ${rest}`
	);
	return found.map((row) => ({
		id: row.id,
		side,
		title: row.title,
		description: row.description,
		kind: row.kind,
		categoryId: row.category,
		category: categoryName(row.category, ctx.locale),
		terms: row.terms,
		price: priceOf(row.price_min, row.price_max, row.currency),
		capacity: row.capacity,
		unit: row.unit,
		availableFrom: row.available_from,
		availableUntil: row.available_until,
		reachKm: row.reach_km,
		priority: row.priority,
		closed: row.closed,
		externalKey: row.external_key,
		updatedAt: new Date(row.updated_at),
		member: {
			id: row.member_id,
			called: row.called,
			name: row.name,
			nip: row.nip,
			sector: row.sector
		},
		fits: row.fits
	}));
}
