import type { Ctx } from '#platform/server/context.ts';
import { addJob } from '#platform/server/jobs.ts';
import { procedureOn, type Procedure } from '../domain/admission.ts';
import { admission } from './admission-tables.ts';
import { rulesNow, today } from './rules.ts';

/** The job that tells whoever decides together of a new application. */
export const TELL_JOB = 'join.tell-of-application';

/**
 * Fixes how an application is decided, by the rules of today, and has those who decide together told:
 * in the background, for they may be hundreds and the applicant waits for an answer.
 */
export async function openAdmission(ctx: Ctx, applicationId: string): Promise<Procedure> {
	const procedure = procedureOn(today(ctx), rulesNow(ctx));
	const { decides, objectionsUntil, source } = procedure;
	await ctx.tx.insert(admission).values({
		clusterId: ctx.cluster.id,
		applicationId,
		decides,
		objectionsUntil,
		clauseId: source?.clause ?? null,
		clauseNumber: source?.number ?? null,
		rulebookVersion: source?.version ?? null,
		openedAt: ctx.clock.now()
	});
	if (decides !== 'coordinator') await addJob(ctx, TELL_JOB, { applicationId });
	return procedure;
}
