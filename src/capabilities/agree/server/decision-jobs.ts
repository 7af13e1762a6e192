import type { ClusterJobs } from '#platform/server/jobs.ts';
import { beginDecision } from './decision-begin.ts';
import { closeDecision } from './decision-close.ts';
import { remindVoters } from './decision-remind.ts';

type About = { decisionId: string; clusterId: string };

/** What decisions do by themselves: they open, remind and close; twice does no harm. */
export const decisionJobs: ClusterJobs = {
	'agree.begin-decision': ({ decisionId }: About, { step }) =>
		step(async (ctx) => void (await beginDecision(ctx, decisionId))),
	'agree.remind-voters': ({ decisionId }: About, { step }) =>
		step((ctx) => remindVoters(ctx, decisionId)),
	'agree.close-decision': ({ decisionId }: About, { step }) =>
		step(async (ctx) => {
			const closed = await closeDecision(ctx, decisionId);
			// The queue's clock may be a little ahead of ours; it comes again.
			if (!closed.ok && closed.error.fields?.[''] === 'not-all-voted')
				throw new Error('the decision is still open');
		})
};
