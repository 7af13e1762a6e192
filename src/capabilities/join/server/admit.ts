import { conflict, ok, type Result } from '#platform/domain/result.ts';
import type { Ctx } from '#platform/server/context.ts';
import { admission } from '../domain/admission.ts';
import { joinSettingsOf } from '../domain/settings.ts';
import { changeStanding } from './change-standing.ts';
import { joinAddress, writeToMember } from './letters.ts';
import { memberFor } from './load.ts';

/** Admits an applicant; its delegate is asked to sign the declaration. Conflict: `missing-resolution`. */
export async function admit(ctx: Ctx, memberId: string): Promise<Result<null>> {
	const loaded = await memberFor(ctx, memberId, 'decide');
	if (!loaded.ok) return loaded;
	const { member } = loaded.value;
	const [missing] = admission(joinSettingsOf(ctx.cluster.settings)).missing(member);
	if (missing) return conflict(`missing-${missing}`);
	const changed = await changeStanding(ctx, member, 'admit');
	if (!changed.ok) return changed;
	const address = joinAddress(ctx, 'members', member.id, 'declaration');
	await writeToMember(ctx, 'admitted', member, { address });
	return ok(null);
}
