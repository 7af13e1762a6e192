import { calledOf, type Sector } from '#capabilities/join/server/index.ts';
import { history, type HistoryLine } from '#platform/server/audit.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { Listing, ListingState, Side } from '../domain/listing.ts';
import type { ListingCan } from '../domain/policy.ts';
import { categoryName } from './category.ts';
import { loadListing } from './load-listing.ts';
import { fitsOfNeed, fitsOfOffer, type FitLine } from './queries-fits.ts';
import { lastRound } from './queries-round.ts';

export interface ListingPage {
	side: Side;
	listing: Listing;
	state: ListingState;
	/** The category's name in the reader's language. */
	category: string | null;
	member: { id: string; called: string; sector: Sector; town: string; active: boolean };
	/** Those of the other side, best first, the blocked ones last. */
	fits: FitLine[];
	/** It was changed after the fits were last worked out: they follow in a moment. */
	pending: boolean;
	history: HistoryLine[];
	can: ListingCan;
}

/** An offer's or a need's own page; null when there is none that the actor may see. */
export async function listingPage(ctx: Ctx, side: Side, id: string): Promise<ListingPage | null> {
	const loaded = await loadListing(ctx, side, id);
	if (!loaded) return null;
	const { listing, member, state, can } = loaded;
	const active = member.standing === 'active';
	const round = await lastRound(ctx);
	return {
		side,
		listing,
		state,
		category: categoryName(listing.category, ctx.locale),
		member: {
			id: member.id,
			called: calledOf(member),
			sector: member.sector,
			town: member.town,
			active
		},
		fits: state === 'open' ? await (side === 'need' ? fitsOfNeed : fitsOfOffer)(ctx, id) : [],
		pending:
			state === 'open' &&
			active &&
			(!round || round.computedAt.getTime() < listing.updatedAt.getTime()),
		history: can.seeInside ? await history(ctx, { subjectId: id }) : [],
		can
	};
}
