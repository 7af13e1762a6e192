import { m } from '#messages';
import type { Ctx, Locale } from '#platform/server/context.ts';
import {
	sheetResponse,
	type ExportColumn,
	type SheetFormat
} from '#platform/server/sheets/index.ts';
import { dayIn } from '#platform/domain/clock.ts';
import type { ListFilter } from '../domain/list-filter.ts';
import type { Side } from '../domain/listing.ts';
import type { ListingLine } from './listing-line.ts';
import { listings } from './queries-listings.ts';

const inUnits = (money: { amount: number } | null | undefined): number | null =>
	money ? money.amount / 100 : null;

/** The list of offers or needs, as it is filtered, as a file; all of it, not a page. */
export async function exportListings(
	ctx: Ctx,
	side: Side,
	filter: ListFilter,
	format: SheetFormat
): Promise<Response> {
	const { lines } = await listings(ctx, side, filter, { whole: true });
	const title = side === 'offer' ? m.match_offers() : m.match_needs();
	return sheetResponse(
		format,
		`${ctx.cluster.slug}-${title.toLowerCase()}`,
		title,
		exportColumns(ctx, side),
		lines
	);
}

const words = {
	kind: {
		work: m.match_kind_work,
		service: m.match_kind_service,
		space: m.match_kind_space,
		equipment: m.match_kind_equipment,
		goods: m.match_kind_goods,
		knowledge: m.match_kind_knowledge,
		people: m.match_kind_people
	},
	terms: { gift: m.match_terms_gift, exchange: m.match_terms_exchange, paid: m.match_terms_paid },
	sector: {
		administration: m.sector_administration,
		business: m.sector_business,
		social: m.sector_social
	}
};

/** The heads are those that an import understands, so that a list comes back as it went. */
function exportColumns(
	{ locale, cluster }: { locale: Locale; cluster: Ctx['cluster'] },
	side: Side
): ExportColumn<ListingLine>[] {
	const options = { locale };
	const column = (
		label: (inputs?: object, options?: { locale?: Locale }) => string,
		value: ExportColumn<ListingLine>['value']
	) => ({ label: label({}, options), value });
	return [
		column(m.match_col_member_name, ({ member }) => member.name),
		column(m.match_col_member_nip, ({ member }) => member.nip),
		column(m.match_col_sector, ({ member }) => words.sector[member.sector]({}, options)),
		column(m.match_col_title, ({ title }) => title),
		column(m.match_col_kind, ({ kind }) => words.kind[kind]({}, options)),
		column(m.match_col_terms, ({ terms }) =>
			terms.map((one) => words.terms[one]({}, options)).join(', ')
		),
		column(m.match_col_description, ({ description }) => description),
		column(m.match_col_category, ({ category }) => category),
		column(m.match_col_capacity, ({ capacity }) => capacity),
		column(m.match_col_unit, ({ unit }) => unit),
		column(m.match_col_price_min, ({ price }) => inUnits(price?.min)),
		column(m.match_col_price_max, ({ price }) => inUnits(price?.max)),
		column(m.match_col_currency, ({ price }) => (price?.min ?? price?.max)?.currency ?? null),
		column(m.match_col_from, ({ availableFrom }) => availableFrom),
		column(m.match_col_until, ({ availableUntil }) => availableUntil),
		column(m.match_col_reach_km, ({ reachKm }) => reachKm),
		...(side === 'need' ? [column(m.match_col_priority, ({ priority }) => priority)] : []),
		column(m.match_col_external_key, ({ externalKey }) => externalKey),
		column(m.match_col_fits, ({ fits }) => fits),
		column(m.match_col_updated, ({ updatedAt }) => dayIn(cluster.timeZone, updatedAt))
	];
}
