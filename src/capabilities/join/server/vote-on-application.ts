import { z } from 'zod';
import { newId } from '#platform/domain/id.ts';
import { refused } from '#platform/domain/problems.ts';
import { conflict, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, personIdOf, speaksFor, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { missing } from '../domain/admission.ts';
import { admissionVote } from './admission-tables.ts';
import { applicationFor } from './load-application.ts';
import { council, votesOn } from './queries-admission.ts';
import { settleCouncil } from './settle-council.ts';

const input = z.object({
	/** The council's member for which the vote is cast. */
	memberId: z.string('required'),
	vote: z.enum(['yes', 'no'], 'choice')
});

/**
 * Somebody votes for a member of the council on an application, once. The vote that decides admits or
 * declines it. Conflicts: `standing`, `missing-resolution`, `voted`.
 */
export async function voteOnApplication(
	ctx: Ctx,
	applicationId: string,
	fields: unknown
): Promise<Result<null>> {
	const parsed = input.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const { memberId, vote } = parsed.data;
	const loaded = await applicationFor(ctx, applicationId);
	if (loaded?.procedure.decides !== 'council') return notFound();
	const voter = (await council(ctx)).find(({ id }) => id === memberId);
	if (!voter || !speaksFor(ctx.actor, memberId)) return notFound();
	const { applicant } = loaded;
	if ((await votesOn(ctx, applicant.id)).some((one) => one.memberId === memberId)) {
		return conflict('voted');
	}
	if (applicant.standing !== 'applied') return conflict('standing');
	const [lacks] = missing(applicant);
	if (lacks) return conflict(`missing-${lacks}`);
	const at = ctx.clock.now();
	await ctx.tx.insert(admissionVote).values({
		clusterId: ctx.cluster.id,
		id: newId(at.getTime()),
		applicationId: applicant.id,
		memberId,
		vote,
		byPerson: personIdOf(ctx.actor) ?? null,
		byName: actorName(ctx.actor),
		at
	});
	const subject = { kind: 'member', id: applicant.id };
	await record(ctx, 'admission.voted', subject, { member: voter.called, vote });
	await settleCouncil(ctx, applicant);
	await notify(ctx, 'join');
	return ok(null);
}
