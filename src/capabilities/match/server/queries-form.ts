import { activeMembers, type Sector } from '#capabilities/join/server/index.ts';
import { newId } from '#platform/domain/id.ts';
import { isCoordinator, type Ctx } from '#platform/server/context.ts';
import type { Listing, Side } from '../domain/listing.ts';
import { categoryOptions, type CategoryOption } from './category.ts';
import { loadListing } from './load-listing.ts';
import { ownMemberIds } from './visible.ts';

export interface ListingForm {
	side: Side;
	/** Sent along, so that a form sent twice states one thing. */
	key: string;
	/** For whom one may state it. */
	members: { id: string; name: string; sector: Sector }[];
	/** The member chosen beforehand. */
	member: string | null;
	/** What to begin with: the listing that is edited or copied. */
	listing: Listing | null;
	categories: CategoryOption[];
}

/**
 * The form for a new offer or need: `from` begins with a copy, `member` chooses for whom. Null when
 * the actor may state nothing for anybody.
 */
export async function newListingForm(
	ctx: Ctx,
	side: Side,
	options: { from?: string | null; member?: string | null } = {}
): Promise<ListingForm | null> {
	const own = ownMemberIds(ctx);
	const members = (await activeMembers(ctx)).filter(
		({ id }) => isCoordinator(ctx.actor) || own.includes(id)
	);
	if (members.length === 0) return null;
	const copied = options.from ? await loadListing(ctx, side, options.from) : null;
	const wanted = options.member ?? copied?.member.id ?? own[0];
	return {
		side,
		key: newId(ctx.clock.now().getTime()),
		members: members.map(({ id, name, sector }) => ({ id, name, sector })),
		member:
			members.find(({ id }) => id === wanted)?.id ?? (members.length === 1 ? members[0]!.id : null),
		listing: copied?.can.copy ? copied.listing : null,
		categories: categoryOptions(ctx.locale)
	};
}

/** The form that changes an offer or a need; null when the actor may not. */
export async function editListingForm(
	ctx: Ctx,
	side: Side,
	id: string
): Promise<(ListingForm & { listing: Listing }) | null> {
	const loaded = await loadListing(ctx, side, id);
	if (!loaded?.can.edit) return null;
	const { member } = loaded;
	return {
		side,
		key: id,
		members: [{ id: member.id, name: member.name, sector: member.sector }],
		member: member.id,
		listing: loaded.listing,
		categories: categoryOptions(ctx.locale)
	};
}
