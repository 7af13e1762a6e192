import type { Ctx } from '#platform/server/context.ts';
import type { Elector, Poll } from '../domain/voting/decision.ts';
import { openBallots, secretBallots } from './decision-ballots.ts';
import type { LoadedDecision } from './decision-load.ts';

/** Everything that is counted; of a secret decision only closing may ask for it. */
export async function pollOf(
	ctx: Pick<Ctx, 'tx' | 'cluster'>,
	{ decision, opening }: LoadedDecision,
	electors: readonly Elector[]
): Promise<Poll> {
	if (!opening) throw new Error('there is nothing to count before a decision opens');
	const ballots = decision.secret
		? await secretBallots(ctx, decision.id)
		: (await openBallots(ctx, decision.id, electors)).map(({ number: _, ...cast }) => cast);
	return {
		rule: opening.rule,
		electors,
		ballots,
		options: decision.options,
		secret: decision.secret
	};
}
