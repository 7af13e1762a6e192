import { addDays } from '#platform/domain/clock.ts';
import type { ClauseSource } from '#platform/domain/rules-in-force.ts';
import type { Decider } from './parameters.ts';
import type { JoinRules } from './rules.ts';

/** What an application can still lack. */
export type Requirement = 'resolution';

/** How one application is decided; fixed on the day on which it arrives. */
export interface Procedure {
	decides: Decider;
	/** The last day (yyyy-mm-dd) on which members may object, where they decide. */
	objectionsUntil: string | null;
	/** The clause that says who decides; null when the cluster's own setting does. */
	source: ClauseSource | null;
}

/** The procedure for an application that arrives on a day (yyyy-mm-dd in the cluster's zone). */
export const procedureOn = (day: string, { decides, objectionDays }: JoinRules): Procedure => ({
	decides: decides.value,
	objectionsUntil: decides.value === 'members' ? addDays(day, objectionDays.value) : null,
	source: decides.source
});

/** What an application still lacks; admission is possible when nothing is. */
export const missing = ({ needsResolution }: { needsResolution: boolean }): Requirement[] =>
	needsResolution ? ['resolution'] : [];

/**
 * What the votes of a council come to: more than half of its seats admits; once that cannot be
 * reached any more, the application is declined. Null while both are possible, and without a council.
 */
export function councilVerdict(seats: number, yes: number, no: number): 'admit' | 'decline' | null {
	if (2 * yes > seats) return 'admit';
	return seats > 0 && 2 * (seats - no) <= seats ? 'decline' : null;
}

/** An objection of a member, as far as it matters for the outcome. */
export interface Objection {
	/** The day (yyyy-mm-dd) on which it was taken back; null while it stands. */
	withdrawnOn: string | null;
}

/** Whether nobody has objected in time: an objection taken back in time was none. */
export const silent = (until: string, objections: readonly Objection[]): boolean =>
	objections.every(({ withdrawnOn }) => withdrawnOn !== null && withdrawnOn <= until);

/**
 * What of an application the coordinator may decide today. Where the council decides: nothing. Where
 * the members do: decline what somebody objects to, and admit it when the time is over and every
 * objection was taken back.
 */
export function coordinatorMay(
	{ decides, objectionsUntil }: Procedure,
	objections: readonly Objection[],
	today: string
): { admit: boolean; decline: boolean } {
	if (decides === 'coordinator') return { admit: true, decline: true };
	if (decides === 'council' || objectionsUntil === null) return { admit: false, decline: false };
	const stands = objections.some(({ withdrawnOn }) => withdrawnOn === null);
	return {
		admit: !stands && today > objectionsUntil,
		decline: !silent(objectionsUntil, objections)
	};
}
