import type { Ctx } from '#platform/server/context.ts';
import { addJob } from '#platform/server/jobs.ts';

/** The work that holds all open offers against all open needs. */
export const FIT_TASK = 'match.fit';

/** How long the fits wait for further changes, in milliseconds. */
const QUIET = 1000;

/** Has the fits worked out soon: once for all changes that come together. */
export const wantFits = (ctx: Pick<Ctx, 'tx' | 'cluster' | 'clock'>): Promise<void> =>
	addJob(
		ctx,
		FIT_TASK,
		{},
		{
			key: `${FIT_TASK} ${ctx.cluster.id}`,
			runAt: new Date(ctx.clock.now().getTime() + QUIET)
		}
	);
