import { ok, type Result } from '#platform/domain/result.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { Member } from '../domain/member.ts';
import { changeStanding } from './change-standing.ts';
import { joinAddress, writeToMember } from './letters.ts';
import { endSeat } from './seat-somebody.ts';

/** Klaster itself acts: where nobody decides alone, nobody's name stands for the decision. */
export const asKlaster = (ctx: Ctx): Ctx => ({
	...ctx,
	actor: { kind: 'system', name: 'Klaster' }
});

/** An application is granted, by whoever decides: its delegate is asked to sign the declaration. */
export async function grant(ctx: Ctx, applicant: Member): Promise<Result<null>> {
	const changed = await changeStanding(ctx, applicant, 'admit');
	if (!changed.ok) return changed;
	const address = joinAddress(ctx, 'members', applicant.id, 'declaration');
	await writeToMember(ctx, 'admitted', applicant, { address });
	return ok(null);
}

/** An application is refused, with a reason that the applicant is told; its contact keeps no seat. */
export async function refuse(ctx: Ctx, applicant: Member, reason: string): Promise<Result<null>> {
	const changed = await changeStanding(ctx, applicant, 'decline', { reason });
	if (!changed.ok) return changed;
	await writeToMember(ctx, 'declined', applicant, { reason });
	await endSeat(ctx, applicant.id, null);
	return ok(null);
}
