import type { Tone } from '#platform/ui/index.ts';
import type { Standing } from '../domain/standing.ts';

/** Which shape the chip of a standing takes. */
export const standingTone: Record<Standing, Tone> = {
	applied: 'waiting',
	'awaiting-resolution': 'waiting',
	admitted: 'open',
	active: 'done',
	suspended: 'problem',
	left: 'ended',
	excluded: 'ended',
	declined: 'ended'
};
