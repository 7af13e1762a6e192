import { refused } from '#platform/domain/problems.ts';
import { notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { isCoordinator, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { application } from '../domain/application.ts';
import { insertMember } from './insert-member.ts';
import { joinAddress, writeToMember } from './letters.ts';
import { placed } from './placed.ts';
import { seatSomebody } from './seat-somebody.ts';

/**
 * A coordinator admits an organisation that asked in person: it is in the register at once, and its
 * delegate is asked to sign the declaration. Returns the member's id.
 */
export async function addMember(ctx: Ctx, fields: unknown): Promise<Result<{ id: string }>> {
	if (!isCoordinator(ctx.actor)) return notFound();
	const parsed = application.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const { facts, contact } = parsed.data;
	const written = await insertMember(ctx, placed(facts), { standing: 'admitted' });
	if (!written.ok) return written;
	const id = written.value;
	await seatSomebody(ctx, id, 'delegate', contact);
	await record(ctx, 'member.added', { kind: 'member', id }, { name: facts.name });
	const address = joinAddress(ctx, 'members', id, 'declaration');
	await writeToMember(ctx, 'admitted', { ...facts, id }, { address });
	await notify(ctx, 'join');
	return ok({ id });
}
