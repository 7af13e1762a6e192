import type { Money } from '#platform/domain/money.ts';
import type { Terms } from './listing.ts';

/** Who gives what to whom, on which terms and when: one step of a proposal. */
export interface Leg {
	id: string;
	offerId: string;
	needId: string;
	giverId: string;
	takerId: string;
	terms: Terms;
	/** Only for a paid leg; null leaves it to the parties. */
	price: Money | null;
	/** First and last day, yyyy-mm-dd. */
	startsOn: string | null;
	endsOn: string | null;
}

/** One giver and one taker, two who give to each other, or a closed round of three and more. */
export type ProposalKind = 'direct' | 'swap' | 'ring';

/** What suggested it: the cube, a match that somebody picked, or a file. */
export type Origin = 'cube' | 'match' | 'import';

export const proposalStates = ['open', 'accepted', 'declined', 'withdrawn'] as const;
export type ProposalState = (typeof proposalStates)[number];

/** Everybody who gives or takes, in the order of the legs, each once. */
export const partiesOf = (legs: readonly Pick<Leg, 'giverId' | 'takerId'>[]): string[] => [
	...new Set(legs.flatMap((leg) => [leg.giverId, leg.takerId]))
];

/**
 * What a proposal is about, as a key: two proposals with the same key are the same idea, whoever had
 * it and in whatever order the round is told.
 */
export function contentKey(
	kind: ProposalKind,
	legs: readonly Pick<Leg, 'offerId' | 'needId'>[]
): string {
	return [kind, ...legs.map(({ offerId, needId }) => `${offerId}>${needId}`).sort()].join(' ');
}

/** One leg is direct, two that answer each other a swap, more a ring. */
export const kindOf = (legs: readonly unknown[]): ProposalKind =>
	legs.length === 1 ? 'direct' : legs.length === 2 ? 'swap' : 'ring';
