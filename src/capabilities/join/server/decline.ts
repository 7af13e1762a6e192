import { z } from 'zod';
import { refused } from '#platform/domain/problems.ts';
import type { Result } from '#platform/domain/result.ts';
import type { Ctx } from '#platform/server/context.ts';
import { coordinatorMay } from '../domain/admission.ts';
import { reasonText } from '../domain/schema.ts';
import { refuse } from './admission-outcome.ts';
import { notByCoordinator } from './admit.ts';
import { memberFor } from './load.ts';
import { objectionsTo, procedureOf } from './queries-admission.ts';
import { today } from './rules.ts';

const input = z.object({ reason: reasonText });

/**
 * Declines an applicant, with a reason that it is told; its contact person keeps no seat. Conflicts:
 * `council-decides` or `members-decide` where it is not the coordinator who decides.
 */
export async function decline(ctx: Ctx, memberId: string, fields: unknown): Promise<Result<null>> {
	const parsed = input.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const loaded = await memberFor(ctx, memberId, 'decline');
	if (!loaded.ok) return loaded;
	const { member } = loaded.value;
	const procedure = await procedureOf(ctx, member.id);
	const may = coordinatorMay(procedure, await objectionsTo(ctx, member.id), today(ctx));
	if (!may.decline) return notByCoordinator(procedure.decides);
	return refuse(ctx, member, parsed.data.reason);
}
