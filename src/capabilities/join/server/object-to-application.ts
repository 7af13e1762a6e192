import { z } from 'zod';
import { newId } from '#platform/domain/id.ts';
import { refused } from '#platform/domain/problems.ts';
import { conflict, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, personIdOf, speaksFor, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { isOpen } from '../domain/standing.ts';
import { calledOf } from '../domain/member.ts';
import { reasonText } from '../domain/schema.ts';
import { admissionObjection } from './admission-tables.ts';
import { joinAddress, writeToCoordinators } from './letters.ts';
import { applicationFor } from './load-application.ts';
import { objectionsTo } from './queries-admission.ts';
import { memberById } from './queries.ts';
import { today } from './rules.ts';

const input = z.object({
	/** The member that objects. */
	memberId: z.string('required'),
	reason: reasonText
});

/**
 * Somebody objects to an application for an active member, with a reason, to the end of the last day.
 * Conflicts: `standing`, `objection-late`, `objection-made`.
 */
export async function objectToApplication(
	ctx: Ctx,
	applicationId: string,
	fields: unknown
): Promise<Result<null>> {
	const parsed = input.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const { memberId, reason } = parsed.data;
	const loaded = await applicationFor(ctx, applicationId);
	if (loaded?.procedure.decides !== 'members' || !speaksFor(ctx.actor, memberId)) {
		return notFound();
	}
	const objector = await memberById(ctx, memberId);
	if (objector?.standing !== 'active') return notFound();
	const { applicant, procedure } = loaded;
	if (!isOpen(applicant.standing)) return conflict('standing');
	if (today(ctx) > procedure.objectionsUntil!) return conflict('objection-late');
	const stands = (await objectionsTo(ctx, applicant.id)).some(
		(one) => one.memberId === memberId && one.withdrawnOn === null
	);
	if (stands) return conflict('objection-made');
	const at = ctx.clock.now();
	await ctx.tx.insert(admissionObjection).values({
		clusterId: ctx.cluster.id,
		id: newId(at.getTime()),
		applicationId: applicant.id,
		memberId,
		reason,
		byPerson: personIdOf(ctx.actor) ?? null,
		byName: actorName(ctx.actor),
		at
	});
	const name = calledOf(objector);
	const subject = { kind: 'member', id: applicant.id };
	await record(ctx, 'admission.objected', subject, { member: name, reason });
	const address = joinAddress(ctx, 'applications', applicant.id);
	await writeToCoordinators(ctx, 'objection', applicant, { address, name, reason });
	await notify(ctx, 'join');
	return ok(null);
}
