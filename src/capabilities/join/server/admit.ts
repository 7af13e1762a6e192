import { conflict, type Result } from '#platform/domain/result.ts';
import type { Ctx } from '#platform/server/context.ts';
import { coordinatorMay, missing } from '../domain/admission.ts';
import { grant } from './admission-outcome.ts';
import { memberFor } from './load.ts';
import { objectionsTo, procedureOf } from './queries-admission.ts';
import { today } from './rules.ts';

/**
 * Admits an applicant; its delegate is asked to sign the declaration. Conflicts: `missing-resolution`;
 * `council-decides` or `members-decide` where it is not the coordinator who decides.
 */
export async function admit(ctx: Ctx, memberId: string): Promise<Result<null>> {
	const loaded = await memberFor(ctx, memberId, 'decide');
	if (!loaded.ok) return loaded;
	const { member } = loaded.value;
	const [lacks] = missing(member);
	if (lacks) return conflict(`missing-${lacks}`);
	const procedure = await procedureOf(ctx, member.id);
	const may = coordinatorMay(procedure, await objectionsTo(ctx, member.id), today(ctx));
	if (!may.admit) return notByCoordinator(procedure.decides);
	return grant(ctx, member);
}

/** Why a coordinator cannot decide now. */
export const notByCoordinator = (decides: string): Result<never> =>
	conflict(decides === 'council' ? 'council-decides' : 'members-decide');
