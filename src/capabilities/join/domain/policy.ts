import { isMember, possible, type Standing } from './standing.ts';

/** How the actor stands to a member. */
export interface Stance {
	coordinator: boolean;
	/** Speaks for the member, and as what. */
	seat: 'delegate' | 'deputy' | null;
}

/** What the actor may do with a member now; travels with the member to the page. */
export interface MemberCan {
	decide: boolean;
	askForResolution: boolean;
	receiveResolution: boolean;
	decline: boolean;
	edit: boolean;
	/** Also what only a coordinator changes: the kind of membership. */
	editKind: boolean;
	namePeople: boolean;
	sign: boolean;
	confirm: boolean;
	suspend: boolean;
	resume: boolean;
	leave: boolean;
	exclude: boolean;
	appeal: boolean;
	decideAppeal: boolean;
	/** Reasons, contacts of people, the archive: the member's own affairs. */
	seeInside: boolean;
}

/** Who may do what with a member of this standing. Deputies may all that delegates may, except sign. */
export function memberCan(who: Stance, standing: Standing): MemberCan {
	const own = who.seat !== null;
	const inside = own || who.coordinator;
	const may = (allowed: boolean, event: Parameters<typeof possible>[1]) =>
		allowed && possible(standing, event);
	return {
		decide: may(who.coordinator, 'admit'),
		askForResolution: may(who.coordinator, 'ask-for-resolution'),
		receiveResolution: may(who.coordinator, 'receive-resolution'),
		decline: may(who.coordinator, 'decline'),
		edit: (own && isMember(standing)) || (who.coordinator && !isGone(standing)),
		editKind: who.coordinator && !isGone(standing),
		namePeople: inside && isMember(standing),
		sign: who.seat === 'delegate' && isMember(standing),
		confirm: inside && (standing === 'active' || standing === 'suspended'),
		suspend: may(who.coordinator, 'suspend'),
		resume: may(who.coordinator, 'resume'),
		leave: may(inside, 'leave'),
		exclude: may(who.coordinator, 'exclude'),
		appeal: own && standing === 'excluded',
		decideAppeal: may(who.coordinator, 'reinstate'),
		seeInside: inside
	};
}

const isGone = (standing: Standing) =>
	standing === 'left' || standing === 'excluded' || standing === 'declined';
