import { history, type HistoryLine } from '#platform/server/audit.ts';
import type { Ctx } from '#platform/server/context.ts';
import { isOver, type DecisionState, type RuleSource } from '../domain/decision-facts.ts';
import { mayEdit } from '../domain/policy.ts';
import type { RulebookText } from '../domain/rulebook.ts';
import { count } from '../domain/voting/count.ts';
import type { Choice, DecisionRule, Elector, Outcome } from '../domain/voting/decision.ts';
import { votesOf, type VoteView } from './ballot-view.ts';
import { openBallots, votedIn, type OpenBallot } from './decision-ballots.ts';
import { electorsOf } from './decision-electors.ts';
import { loadDecision, type DecisionRow, type LoadedDecision } from './decision-load.ts';
import { objectionsIn, type ObjectionView } from './decision-objections.ts';
import { pollOf } from './decision-poll.ts';
import { protocolFor } from './decision-protocol.ts';
import { successorOf } from './decision-reopen.ts';
import { ruleOfKind } from './decision-rule.ts';
import { maySignOff, signOffRoles, signOffsOf, type SignOffRole } from './decision-sign-off.ts';
import { delegationView, type DelegationView } from './delegation-view.ts';
import { versionById } from './rulebook-version.ts';
import { stanceOf } from './stance.ts';
import { versionsOf } from './decision-form.ts';

/** An elector as the columns of the sectors show it. */
export interface ElectorView extends Elector {
	voted: boolean;
	/** What was chosen; null before, and always in a secret decision. */
	choice: Choice | null;
	/** The name of the member that cast it on its behalf. */
	by: string | null;
}

/** A decision's own page. */
export interface DecisionPage {
	decision: Omit<DecisionRow, 'clusterId' | 'announcedBy'>;
	/** The version of the rulebook that is decided on. */
	version: { number: number; text: RulebookText } | null;
	state: DecisionState;
	/** As it is fixed; before opening as it would be on that day. */
	rule: DecisionRule;
	sources: RuleSource[];
	electors: ElectorView[];
	voted: number;
	entitled: number;
	/** What was counted, or while an open vote goes on what it would come to now. */
	outcome: Outcome | null;
	result: { sha256: string; closedAt: Date; closedByName: string } | null;
	withdrawal: { reason: string; byName: string; at: Date } | null;
	objections: ObjectionView[];
	votes: VoteView[];
	delegation: DelegationView | null;
	/** The versions into which an objection may have been worked; only for who may say so. */
	versions: { id: string; number: number }[];
	signOffs: { role: SignOffRole; name: string; at: Date }[];
	before: { id: string; title: string } | null;
	after: string | null;
	can: {
		close: boolean;
		withdraw: boolean;
		reopen: boolean;
		signOff: SignOffRole[];
	};
	history: HistoryLine[];
}

/** A decision with all that its page shows, or null. */
export async function decisionPage(ctx: Ctx, id: string): Promise<DecisionPage | null> {
	const loaded = await loadDecision(ctx, id);
	if (!loaded) return null;
	const { decision, opening, result, withdrawal, state } = loaded;
	const electors = await electorsOf(ctx, id);
	const voted = await votedIn(ctx, decision, electors);
	const ballots = decision.secret ? [] : await openBallots(ctx, id, electors);
	const protocol = result ? (await protocolFor(ctx, id))!.protocol : null;
	const { clusterId: _, announcedBy: __, ...facts } = decision;
	const entitled = electors.filter(({ recused }) => !recused).length;
	const soon = ruleOfKind(ctx, decision.kind, decision.ballot, decision.opensAt);
	const after = await successorOf(ctx, id);
	const edits = mayEdit(stanceOf(ctx));
	const signOffs = result ? await signOffsOf(ctx, id) : [];
	return {
		decision: facts,
		version: await versionShown(ctx, decision.versionId),
		state,
		rule: opening?.rule ?? soon.rule,
		sources: opening?.sources ?? soon.sources,
		electors: electors.map((elector) => electorView(elector, electors, ballots, voted)),
		voted: electors.filter(({ member, recused }) => !recused && voted.has(member)).length,
		entitled,
		outcome: protocol?.outcome ?? (await soFar(ctx, loaded, electors)),
		result,
		withdrawal,
		objections: await objectionsIn(ctx, id, protocol?.ballots ?? ballots, electors),
		votes: await votesOf(ctx, loaded, electors, ballots, voted),
		delegation: await delegationView(ctx, loaded),
		versions: edits ? await versionsOf(ctx) : [],
		signOffs,
		before: await titleOf(ctx, decision.supersedes),
		after,
		can: {
			close: edits && (state === 'due' || (state === 'open' && voted.size >= entitled)),
			withdraw: edits && !isOver(state),
			reopen: edits && isOver(state) && state !== 'passed' && after === null,
			signOff: result
				? signOffRoles.filter(
						(role) => maySignOff(ctx, role, electors) && mayStill(ctx, role, signOffs)
					)
				: []
		},
		history: await history(ctx, { subjectId: id })
	};
}

function electorView(
	elector: Elector,
	all: readonly Elector[],
	ballots: readonly OpenBallot[],
	voted: ReadonlySet<string>
): ElectorView {
	const cast = ballots.find(({ member }) => member === elector.member);
	const by = cast?.by === undefined ? null : all.find(({ member }) => member === cast.by)?.name;
	return {
		...elector,
		voted: voted.has(elector.member),
		choice: cast?.choice ?? null,
		by: by ?? null
	};
}

/** What an open vote would come to now; a secret one is not looked into before it is closed. */
async function soFar(
	ctx: Ctx,
	loaded: LoadedDecision,
	electors: readonly Elector[]
): Promise<Outcome | null> {
	if (!loaded.opening || loaded.decision.secret || loaded.state === 'withdrawn') return null;
	return count(await pollOf(ctx, loaded, electors));
}

async function versionShown(ctx: Ctx, id: string | null): Promise<DecisionPage['version']> {
	const version = id === null ? null : await versionById(ctx, id);
	return version && { number: version.number, text: version.text };
}

async function titleOf(ctx: Ctx, id: string | null): Promise<DecisionPage['before']> {
	const loaded = await loadDecision(ctx, id);
	return loaded && { id: loaded.decision.id, title: loaded.decision.title };
}

const mayStill = (
	{ actor }: Ctx,
	role: SignOffRole,
	given: readonly { role: SignOffRole; byPerson: string }[]
): boolean =>
	!given.some(
		(one) => one.role === role || (actor.kind === 'person' && one.byPerson === actor.personId)
	);
