import { ok, type Result } from '#platform/domain/result.ts';
import type { Ctx } from '#platform/server/context.ts';
import { changeStanding } from './change-standing.ts';
import { writeToMember } from './letters.ts';
import { memberFor } from './load.ts';

/** Lets an application wait for the resolution of the applicant's council. */
export async function askForResolution(ctx: Ctx, memberId: string): Promise<Result<null>> {
	const loaded = await memberFor(ctx, memberId, 'askForResolution');
	if (!loaded.ok) return loaded;
	const { member } = loaded.value;
	const also = { needsResolution: true };
	const changed = await changeStanding(ctx, member, 'ask-for-resolution', { also });
	if (!changed.ok) return changed;
	await writeToMember(ctx, 'resolution', member);
	return ok(null);
}

/** The council has resolved: the application can be decided again. */
export async function receiveResolution(ctx: Ctx, memberId: string): Promise<Result<null>> {
	const loaded = await memberFor(ctx, memberId, 'receiveResolution');
	if (!loaded.ok) return loaded;
	const also = { needsResolution: false };
	const changed = await changeStanding(ctx, loaded.value.member, 'receive-resolution', { also });
	return changed.ok ? ok(null) : changed;
}
