import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { refused } from '#platform/domain/problems.ts';
import { conflict, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, speaksFor, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { isOpen } from '../domain/standing.ts';
import { calledOf } from '../domain/member.ts';
import { admissionObjection } from './admission-tables.ts';
import { joinAddress, writeToCoordinators } from './letters.ts';
import { applicationFor } from './load-application.ts';
import { objectionsTo } from './queries-admission.ts';
import { memberById } from './queries.ts';

const input = z.object({ memberId: z.string('required') });

/** A member takes its objection back. Conflicts: `standing`, `no-objection`. */
export async function withdrawObjection(
	ctx: Ctx,
	applicationId: string,
	fields: unknown
): Promise<Result<null>> {
	const parsed = input.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const { memberId } = parsed.data;
	const loaded = await applicationFor(ctx, applicationId);
	if (loaded?.procedure.decides !== 'members' || !speaksFor(ctx.actor, memberId)) {
		return notFound();
	}
	const objector = await memberById(ctx, memberId);
	if (!objector) return notFound();
	const { applicant } = loaded;
	if (!isOpen(applicant.standing)) return conflict('standing');
	const own = (await objectionsTo(ctx, applicant.id)).find(
		(one) => one.memberId === memberId && one.withdrawnOn === null
	);
	if (!own) return conflict('no-objection');
	await ctx.tx
		.update(admissionObjection)
		.set({ withdrawnAt: ctx.clock.now(), withdrawnBy: actorName(ctx.actor) })
		.where(
			and(eq(admissionObjection.clusterId, ctx.cluster.id), eq(admissionObjection.id, own.id))
		);
	const name = calledOf(objector);
	await record(
		ctx,
		'admission.objection-withdrawn',
		{ kind: 'member', id: applicant.id },
		{
			member: name
		}
	);
	const address = joinAddress(ctx, 'applications', applicant.id);
	await writeToCoordinators(ctx, 'objection-withdrawn', applicant, { address, name });
	await notify(ctx, 'join');
	return ok(null);
}
