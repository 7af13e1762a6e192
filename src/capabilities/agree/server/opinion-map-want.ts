import type { Ctx } from '#platform/server/context.ts';
import { addJob } from '#platform/server/jobs.ts';

/** The work that draws the opinion map of a consultation. */
export const MAP_TASK = 'agree.opinion-map';

const MINUTE = 60_000;

/**
 * Has the map drawn anew at the next full minute, once for all votes that come before it. A wait
 * counted from each vote would never end while members keep voting.
 */
export const wantMap = (
	ctx: Pick<Ctx, 'tx' | 'cluster' | 'clock'>,
	consultationId: string
): Promise<void> =>
	addJob(
		ctx,
		MAP_TASK,
		{ consultationId },
		{
			key: `${MAP_TASK} ${consultationId}`,
			runAt: new Date(Math.ceil((ctx.clock.now().getTime() + 1) / MINUTE) * MINUTE)
		}
	);
