import { conflict, ok, type Result } from '#platform/domain/result.ts';

/** Where an organisation stands with the cluster, from application to parting. */
export const standings = [
	'applied',
	'awaiting-resolution',
	'admitted',
	'active',
	'suspended',
	'left',
	'excluded',
	'declined'
] as const;

export type Standing = (typeof standings)[number];

/** What can happen to a standing. `settle`: declaration signed and delegate named. */
export const standingEvents = [
	'ask-for-resolution',
	'receive-resolution',
	'admit',
	'decline',
	'settle',
	'suspend',
	'resume',
	'leave',
	'exclude',
	'reinstate'
] as const;

export type StandingEvent = (typeof standingEvents)[number];

const steps: Record<StandingEvent, { from: readonly Standing[]; to: Standing }> = {
	'ask-for-resolution': { from: ['applied'], to: 'awaiting-resolution' },
	// Back to the one who decides: a council's consent is not yet the cluster's.
	'receive-resolution': { from: ['awaiting-resolution'], to: 'applied' },
	admit: { from: ['applied'], to: 'admitted' },
	// An admission can be taken back as long as nothing is signed.
	decline: { from: ['applied', 'awaiting-resolution', 'admitted'], to: 'declined' },
	settle: { from: ['admitted'], to: 'active' },
	suspend: { from: ['active'], to: 'suspended' },
	resume: { from: ['suspended'], to: 'active' },
	leave: { from: ['admitted', 'active', 'suspended'], to: 'left' },
	exclude: { from: ['active', 'suspended'], to: 'excluded' },
	reinstate: { from: ['excluded'], to: 'active' }
};

export const possible = (standing: Standing, event: StandingEvent): boolean =>
	steps[event].from.includes(standing);

/** The standing after an event, or the conflict `standing` when it cannot happen now. */
export function next(standing: Standing, event: StandingEvent): Result<Standing> {
	if (!possible(standing, event)) return conflict('standing', { standing, event });
	return ok(steps[event].to);
}

/** Standings of those who are members now; the others have not come yet, or are gone. */
export const isMember = (standing: Standing): boolean =>
	standing === 'admitted' || standing === 'active' || standing === 'suspended';

/** Standings of those who asked to join and have no answer yet. */
export const isOpen = (standing: Standing): boolean =>
	standing === 'applied' || standing === 'awaiting-resolution';
