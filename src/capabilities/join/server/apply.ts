import { newId } from '#platform/domain/id.ts';
import { refused } from '#platform/domain/problems.ts';
import { ok, type Result } from '#platform/domain/result.ts';
import { allowAttempt } from '#platform/server/attempts.ts';
import { record } from '#platform/server/audit.ts';
import type { Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { application, referenceOf } from '../domain/application.ts';
import { insertMember } from './insert-member.ts';
import { joinAddress, write, writeToCoordinators } from './letters.ts';
import { openAdmission } from './open-admission.ts';
import { placed } from './placed.ts';
import { rulesNow } from './rules.ts';
import { seatSomebody } from './seat-somebody.ts';

/** Whether applications may still come from this address: ten an hour. Asked before the transaction. */
export const mayApply = (from: string): Promise<boolean> => allowAttempt(`join ${from}`, 10, 60);

/**
 * An organisation asks to join. The contact person will be its delegate. Returns the reference that
 * the applicant can quote. A filled trap (a field that people do not see) looks like success.
 */
export async function apply(ctx: Ctx, fields: unknown): Promise<Result<{ reference: string }>> {
	const parsed = application.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const { contact, trapped, needsResolution } = parsed.data;
	// What only coordinators decide, or people who are signed in, an application cannot set.
	const facts = {
		...parsed.data.facts,
		kind: 'ordinary',
		latitude: null,
		longitude: null
	} as const;
	const id = newId(ctx.clock.now().getTime());
	const reference = referenceOf(id);
	if (trapped) return ok({ reference });
	const mayWait = rulesNow(ctx).resolutionFor.value.includes(facts.sector);
	const written = await insertMember(ctx, placed(facts), {
		id,
		standing: 'applied',
		needsResolution: needsResolution && mayWait
	});
	if (!written.ok) return written;
	await seatSomebody(ctx, id, 'delegate', contact);
	await record(ctx, 'member.applied', { kind: 'member', id }, { name: facts.name });
	const { decides } = await openAdmission(ctx, id);
	await write(ctx, contact, `applied-to-${decides}`, facts, { reference });
	const address = joinAddress(ctx, 'applications', id);
	await writeToCoordinators(ctx, 'application', facts, { address, name: contact.name });
	await notify(ctx, 'join');
	return ok({ reference });
}
