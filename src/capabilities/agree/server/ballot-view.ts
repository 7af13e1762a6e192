import type { Ctx } from '#platform/server/context.ts';
import type { Choice, Elector } from '../domain/voting/decision.ts';
import { votingRights } from './ballot-right.ts';
import type { OpenBallot } from './decision-ballots.ts';
import type { LoadedDecision } from './decision-load.ts';

/** A vote that the reader may cast, and what was cast so far. */
export interface VoteView {
	member: string;
	name: string;
	/** The member of the reader to which it was handed; null for an own vote. */
	handedTo: string | null;
	cast: boolean;
	/** What was chosen; null before, and always in a secret decision. */
	choice: Choice | null;
	can: { vote: boolean; recuse: boolean };
}

/** The votes that the reader may cast in a decision that is open. */
export async function votesOf(
	ctx: Ctx,
	loaded: LoadedDecision,
	electors: readonly Elector[],
	ballots: readonly OpenBallot[],
	voted: ReadonlySet<string>
): Promise<VoteView[]> {
	if (loaded.state !== 'open') return [];
	const rights = await votingRights(ctx, loaded, electors);
	const names = new Map(electors.map(({ member, name }) => [member, name]));
	return rights
		.filter(({ elector }) => !elector.recused)
		.map(({ elector: { member, name }, by }) => {
			const last = ballots.find((ballot) => ballot.member === member);
			const cast = voted.has(member);
			const votedItself = by !== null && last !== undefined && last.by === undefined;
			return {
				member,
				name,
				handedTo: by === null ? null : (names.get(by) ?? ''),
				cast,
				choice: last?.choice ?? null,
				can: {
					vote: loaded.decision.secret ? !cast : !votedItself,
					recuse: by === null && !(loaded.decision.secret && cast)
				}
			};
		});
}
