import { refused } from '#platform/domain/problems.ts';
import { conflict, fail, invalid, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, personIdOf, speaksFor, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { move, type Move, type MoveProblem } from '../domain/proposal-answer.ts';
import { changedLegs } from '../domain/proposal-change.ts';
import { partiesOf, type Leg, type ProposalState } from '../domain/proposal.ts';
import { answerInput, readLegChanges, type AnswerInput } from '../domain/proposal-schema.ts';
import type { AnswerChanges } from './answer-changes.ts';
import { formPartnership } from './form-partnership.ts';
import { staleListings } from './proposal-listings.ts';
import { loadProposal, type LoadedProposal } from './proposal-load.ts';
import { lockProposals } from './proposal-lock.ts';
import { writeToParties } from './proposal-mail.ts';
import { closeProposal, rewriteLegs, writeAnswer } from './proposal-write.ts';

export interface Answer {
	state: ProposalState;
	version: number;
	/** Formed by this answer, when it was the last one missing. */
	partnershipId?: string;
}

/**
 * A member accepts, declines with a reason, or counters a proposal. Only for a member that the actor
 * speaks for; the same answer twice changes nothing; an answer to an older version is `stale`.
 */
export async function answerProposal(
	ctx: Ctx,
	fields: Readonly<Record<string, unknown>>
): Promise<Result<Answer>> {
	const parsed = answerInput.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const input = parsed.data;
	await lockProposals(ctx);
	const proposal = await loadProposal(ctx, input.proposalId);
	if (!proposal || ctx.actor.kind !== 'person' || !speaksFor(ctx.actor, input.memberId))
		return notFound();
	const step = stepOf(ctx, input, proposal, fields);
	if (!step.ok) return step;
	const moved = move(proposal, step.value);
	if (!moved.ok) return refusal(moved.error, proposal, step.value);
	const { state, version, legs, unchanged } = moved.value;
	if (unchanged) return ok({ state, version });
	if (input.answer !== 'decline' && (await staleListings(ctx, legs)))
		return conflict('listing-closed');

	await writeAnswer(ctx, answerOf(ctx, input, proposal, step.value, version));
	if (input.answer === 'counter') await rewriteLegs(ctx, proposal.id, version, legs);
	const subject = { kind: 'proposal', id: proposal.id };
	await record(ctx, `proposal.${PAST[input.answer]}`, subject, { member: input.memberId, version });
	await notify(ctx, 'match');
	if (state === 'accepted') {
		const partnershipId = await formPartnership(ctx, { ...proposal, legs });
		return ok({ state, version, partnershipId });
	}
	if (state === 'declined') await closeProposal(ctx, proposal.id, state);
	if (input.answer !== 'accept') {
		await writeToParties(ctx, PAST[input.answer], legs, {
			path: `proposals/${proposal.id}`,
			except: input.memberId,
			onceKey: `${PAST[input.answer]} ${proposal.id} ${version}`
		});
	}
	return ok({ state, version });
}

const PAST = { accept: 'accepted', decline: 'declined', counter: 'countered' } as const;

function stepOf(
	ctx: Ctx,
	input: AnswerInput,
	proposal: LoadedProposal,
	fields: Readonly<Record<string, unknown>>
): Result<Exclude<Move, { kind: 'withdraw' }>> {
	const { answer: kind, memberId, version } = input;
	if (kind !== 'counter') return ok({ kind, memberId, version });
	const read = readLegChanges(
		fields,
		proposal.legs.map((leg) => leg.id),
		ctx.cluster.currency
	);
	return 'fields' in read
		? invalid(read.fields)
		: ok({ kind, memberId, version, changes: read.changes });
}

/** The domain's refusals as the form shows them: a counter's stand beside the leg that they are about. */
function refusal(
	problem: MoveProblem,
	proposal: LoadedProposal,
	step: Exclude<Move, { kind: 'withdraw' }>
): Result<never> {
	if (problem === 'stale') return fail({ code: 'stale' });
	if (problem === 'closed') return conflict(`proposal-${proposal.state}`);
	if (problem === 'not-a-party' || problem === 'unknown-leg' || step.kind !== 'counter')
		return notFound();
	if (problem === 'no-change') return conflict('counter-no-change');
	const leg = proposal.legs.find((one) => {
		const alone = changedLegs(
			[one],
			step.changes.filter((change) => change.legId === one.id)
		);
		return !alone.ok && alone.error === problem;
	});
	return invalid({ [`${COUNTER_FIELD[problem]}:${leg?.id}`]: `counter-${problem}` });
}

const COUNTER_FIELD = { terms: 'terms', dates: 'until', price: 'price' } as const;

function answerOf(
	ctx: Ctx,
	input: AnswerInput,
	proposal: LoadedProposal,
	step: Exclude<Move, { kind: 'withdraw' }>,
	version: number
) {
	const changes: AnswerChanges | null =
		step.kind === 'counter'
			? { changes: [...step.changes] }
			: input.answer === 'decline'
				? { declinedLegs: declinedLegs(proposal.legs, input.memberId, input.legs) }
				: null;
	return {
		proposalId: proposal.id,
		memberId: input.memberId,
		version,
		kind: input.answer,
		reasonCode: input.answer === 'decline' ? input.reasonCode : null,
		reason: input.answer === 'accept' || input.reason === '' ? null : input.reason,
		changes,
		personId: personIdOf(ctx.actor) ?? null,
		byName: actorName(ctx.actor)
	};
}

/** Which legs a decline is about: the named ones of the member's own, or all of its own. */
function declinedLegs(legs: readonly Leg[], memberId: string, named: readonly string[]): string[] {
	const own = legs.filter((leg) => partiesOf([leg]).includes(memberId)).map((leg) => leg.id);
	const chosen = own.filter((id) => named.includes(id));
	return chosen.length > 0 ? chosen : own;
}
