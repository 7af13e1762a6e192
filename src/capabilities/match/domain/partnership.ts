import type { Outcome, OutcomeKind } from './outcome.ts';

/** A partnership runs from the last acceptance until every party has said what came of it. */
export interface PartnershipStanding {
	parties: readonly string[];
	outcomes: readonly Pick<Outcome, 'memberId' | 'done'>[];
	endedAt: Date | null;
}

/** The parties that have not yet said what came of it. */
export const silentParties = ({ parties, outcomes }: PartnershipStanding): string[] =>
	parties.filter((memberId) => !outcomes.some((said) => said.memberId === memberId));

/** Whether this outcome, by this party, is the last one missing, so that the partnership ends. */
export const endsWith = (partnership: PartnershipStanding, memberId: string): boolean =>
	partnership.endedAt === null && silentParties(partnership).every((silent) => silent === memberId);

/**
 * What came of it, over all who spoke: done when all say so, not done when nobody got anything, partly
 * otherwise; undefined while nobody has spoken.
 */
export function resultOf(outcomes: readonly Pick<Outcome, 'done'>[]): OutcomeKind | undefined {
	const kinds = new Set(outcomes.map((said) => said.done));
	return kinds.size > 1 ? 'partly' : [...kinds][0];
}
