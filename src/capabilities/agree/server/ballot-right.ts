import { speaksFor, type Ctx } from '#platform/server/context.ts';
import { voterFor } from '../domain/decision-delegation.ts';
import type { Elector } from '../domain/voting/decision.ts';
import type { LoadedDecision } from './decision-load.ts';
import { delegationsNow } from './delegation-load.ts';

/** A vote that the actor may cast: an elector's, as its own or handed to a member it speaks for. */
export interface VotingRight {
	elector: Elector;
	/** The member by which it comes to the actor; null when the actor speaks for the elector. */
	by: string | null;
}

/**
 * The votes that the actor may cast in an open decision. Who has handed its vote on may still cast it;
 * a member that is recused casts nobody's.
 */
export async function votingRights(
	ctx: Ctx,
	{ decision, opening }: LoadedDecision,
	electors: readonly Elector[]
): Promise<VotingRight[]> {
	const { actor } = ctx;
	if (actor.kind !== 'person') return [];
	const own = electors.filter(({ member }) => speaksFor(actor, member));
	const rights = own.map((elector) => ({ elector, by: null }));
	if (!opening?.delegation) return rights;
	const casting = new Set(own.filter(({ recused }) => !recused).map(({ member }) => member));
	const handed = await delegationsNow(ctx);
	const others = electors
		.filter(({ member }) => !speaksFor(actor, member))
		.map((elector) => ({ elector, by: voterFor(handed, decision.id, elector.member) }))
		.filter(({ by }) => casting.has(by));
	return [...rights, ...others];
}
