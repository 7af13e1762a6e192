import { refused } from '#platform/domain/problems.ts';
import { notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { isCoordinator, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { application, referenceOf } from '../domain/application.ts';
import { insertMember } from './insert-member.ts';
import { joinAddress, write, writeToMember } from './letters.ts';
import { openAdmission } from './open-admission.ts';
import { placed } from './placed.ts';
import { rulesNow } from './rules.ts';
import { seatSomebody } from './seat-somebody.ts';

/**
 * A coordinator enters an organisation that asked in person. Where the coordinator decides it is
 * admitted by that, and its delegate is asked to sign the declaration; else it has applied. Returns
 * the member's id and whether it is admitted.
 */
export async function addMember(
	ctx: Ctx,
	fields: unknown
): Promise<Result<{ id: string; admitted: boolean }>> {
	if (!isCoordinator(ctx.actor)) return notFound();
	const parsed = application.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const { facts, contact } = parsed.data;
	const decides = rulesNow(ctx).decides.value;
	const standing = decides === 'coordinator' ? 'admitted' : 'applied';
	const written = await insertMember(ctx, placed(facts), { standing });
	if (!written.ok) return written;
	const id = written.value;
	await seatSomebody(ctx, id, 'delegate', contact);
	if (standing === 'applied') {
		await record(ctx, 'member.applied', { kind: 'member', id }, { name: facts.name });
		await openAdmission(ctx, id);
		await write(ctx, contact, `applied-to-${decides}`, facts, { reference: referenceOf(id) });
		await notify(ctx, 'join');
		return ok({ id, admitted: false });
	}
	await record(ctx, 'member.added', { kind: 'member', id }, { name: facts.name });
	const address = joinAddress(ctx, 'members', id, 'declaration');
	await writeToMember(ctx, 'admitted', { ...facts, id }, { address });
	await notify(ctx, 'join');
	return ok({ id, admitted: true });
}
