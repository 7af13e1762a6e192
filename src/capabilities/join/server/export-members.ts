import { and, eq, inArray } from 'drizzle-orm';
import { m } from '#messages';
import { isCoordinator, type Ctx } from '#platform/server/context.ts';
import type { ExportColumn } from '#platform/server/sheets/index.ts';
import { pkdText } from '../domain/pkd.ts';
import type { Member } from '../domain/member.ts';
import {
	chainRoleName,
	countryName,
	legalFormName,
	memberKindName,
	pesKindName,
	standingName
} from '../ui/labels.ts';
import { visibleTo } from './directory.ts';
import type { DirectoryFilter } from './directory-filter.ts';
import { sectorName } from './import-words.ts';
import { memberColumns } from './import-columns.ts';
import { seen } from './queries-directory.ts';
import { delegate, member } from './tables.ts';

/** A member with its delegate, as far as the actor may know who that is. */
export interface ExportedMember extends Member {
	contact: { name: string; email: string; phone: string | null } | null;
}

export interface MemberExport {
	columns: ExportColumn<ExportedMember>[];
	rows: ExportedMember[];
}

/**
 * The members that the filter shows the actor, in its order, with all that the register says of
 * them. The columns are called as the import calls them, so that a file that left can come back.
 * Who speaks for a member is for coordinators only.
 */
export async function exportMembers(ctx: Ctx, filter: DirectoryFilter): Promise<MemberExport> {
	const coordinator = isCoordinator(ctx.actor);
	const asked = coordinator ? filter : { ...filter, standing: null };
	const found = await seen(ctx, asked, visibleTo(ctx), { limit: 100_000, offset: 0 });
	const ids = found.members.map(({ id }) => id);
	const members = ids.length
		? await ctx.tx
				.select()
				.from(member)
				.where(and(eq(member.clusterId, ctx.cluster.id), inArray(member.id, ids)))
		: [];
	const byId = new Map(members.map((one) => [one.id, one]));
	const contacts = coordinator ? await delegates(ctx) : new Map();
	return {
		columns: columnsFor(ctx, coordinator),
		rows: ids.map((id) => ({ ...byId.get(id)!, contact: contacts.get(id) ?? null }))
	};
}

async function delegates(ctx: Ctx): Promise<Map<string, ExportedMember['contact']>> {
	const seats = await ctx.tx
		.select()
		.from(delegate)
		.where(and(eq(delegate.clusterId, ctx.cluster.id), eq(delegate.role, 'delegate')));
	return new Map(
		seats
			.filter(({ until }) => until === null)
			.map(({ memberId, name, email, phone }) => [memberId, { name, email, phone }])
	);
}

/** What a cell says where it is not the fact as it is kept. */
const values: Record<string, (one: ExportedMember, ctx: Ctx) => string | number | null> = {
	sector: ({ sector }, { locale }) => sectorName(sector, locale),
	legalForm: ({ legalForm }, { locale }) => legalFormName(legalForm, { locale }),
	kind: ({ kind }, { locale }) => memberKindName(kind, { locale }),
	pesKind: ({ pesKind }, { locale }) => pesKind && pesKindName(pesKind, { locale }),
	socialEnterprise: ({ socialEnterprise }, { locale }) => yesNo(socialEnterprise, locale),
	pkd: ({ pkd }) => pkdText(pkd, 2025),
	valueChainRole: ({ valueChainRole: role }, { locale }) => role && chainRoleName(role, { locale }),
	country: ({ country }, { locale }) => countryName(country, locale),
	contactName: ({ contact }) => contact?.name ?? null,
	contactEmail: ({ contact }) => contact?.email ?? null,
	contactPhone: ({ contact }) => contact?.phone ?? null
};

const yesNo = (yes: boolean, locale: 'pl' | 'en'): string =>
	locale === 'pl' ? (yes ? 'tak' : 'nie') : yes ? 'yes' : 'no';

function columnsFor(ctx: Ctx, coordinator: boolean): ExportColumn<ExportedMember>[] {
	const shared = memberColumns
		.filter(({ key }) => coordinator || !key.startsWith('contact'))
		.map(({ key, label }) => ({
			label: label({ locale: ctx.locale }),
			value: (one: ExportedMember) =>
				values[key] ? values[key](one, ctx) : (one[key as keyof Member] as string | number | null)
		}));
	const { locale } = ctx;
	return [
		...shared,
		{
			label: m.register_filter_standing({}, { locale }),
			value: ({ standing }) => standingName(standing, { locale })
		},
		{
			label: m.register_column_confirmed({}, { locale }),
			value: ({ lastConfirmedAt }) => lastConfirmedAt?.toISOString().slice(0, 10) ?? null
		}
	];
}
