/** How the actor stands to the member whose offer or need it is. */
export interface Stance {
	coordinator: boolean;
	/** Speaks for the member, as its delegate or deputy. */
	own: boolean;
	/** The member takes part: neither suspended nor gone nor still outside. */
	active: boolean;
}

/** What the actor may do with an offer or a need now; travels with it to the page. */
export interface ListingCan {
	edit: boolean;
	close: boolean;
	reopen: boolean;
	copy: boolean;
	/** See it when it is closed or its member is not active. */
	seeInside: boolean;
}

/** Whether somebody may state offers and needs for a member: its own people while it is active. */
export const mayState = ({ coordinator, own, active }: Stance): boolean =>
	coordinator || (own && active);

export function listingCan(who: Stance, closed: boolean): ListingCan {
	const may = mayState(who);
	return {
		edit: may && !closed,
		close: may && !closed,
		reopen: may && closed,
		copy: may,
		seeInside: who.coordinator || who.own
	};
}
