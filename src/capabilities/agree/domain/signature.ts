import type { Sector } from './voting/decision.ts';

/** By what somebody may sign for an organisation. */
export const authorityKinds = ['register', 'attorney', 'other'] as const;
export type AuthorityKind = (typeof authorityKinds)[number];

/** What a signature made outside Klaster is: with a qualified certificate, or the trusted profile. */
export const outsideKinds = ['qualified', 'trusted-profile', 'paper'] as const;
export type OutsideKind = (typeof outsideKinds)[number];

/**
 * A signing gathers signatures under one exact text. `open`: members are asked; `closed`: the text is
 * in force or will be, and who joins later signs it too; `replaced`: a newer text has come into force;
 * `withdrawn`: it was taken back and binds nobody.
 */
export type SigningState = 'open' | 'closed' | 'replaced' | 'withdrawn';

export const signingState = (signing: {
	end: 'closed' | 'withdrawn' | null;
	/** First day of a version that came into force after this one; null while there is none. */
	replacedFrom: string | null;
	today: string;
}): SigningState => {
	if (signing.end === 'withdrawn') return 'withdrawn';
	if (signing.replacedFrom !== null && signing.replacedFrom <= signing.today) return 'replaced';
	return signing.end === 'closed' ? 'closed' : 'open';
};

/** Whether a signature can still be put under the text. */
export const takesSignatures = (state: SigningState): boolean =>
	state === 'open' || state === 'closed';

export interface Party {
	id: string;
	sector: Sector;
}

/** Sectors that have members and of whose members nobody has signed. */
export function silentSectors(
	members: readonly Party[],
	signed: ReadonlySet<string>
): readonly Sector[] {
	const present = new Set(members.map(({ sector }) => sector));
	const heard = new Set(members.filter(({ id }) => signed.has(id)).map(({ sector }) => sector));
	return [...present].filter((sector) => !heard.has(sector));
}

/** A signing ends by itself once its day is over, if every sector that has members has signed. */
export const endsByItself = (
	signing: { replyBy: string; today: string },
	members: readonly Party[],
	signed: ReadonlySet<string>
): boolean =>
	signing.today > signing.replyBy && signed.size > 0 && silentSectors(members, signed).length === 0;

/** From which day the text holds when signing ends: its own day, or today when that has passed. */
export const forceDay = (inForceOn: string, today: string): string =>
	inForceOn < today ? today : inForceOn;

/** The review's day, unless it would no longer lie behind the day on which the text comes into force. */
export const reviewDay = (reviewOn: string | null, from: string): string | null =>
	reviewOn !== null && reviewOn > from ? reviewOn : null;
