import { and, eq } from 'drizzle-orm';
import { isId } from '#platform/domain/id.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { Procedure } from '../domain/admission.ts';
import type { Member } from '../domain/member.ts';
import { procedureOf } from './queries-admission.ts';
import { member } from './tables.ts';

/**
 * An applicant with its procedure, locked until the transaction ends, so that of two who speak at
 * once the second sees what the first has said; null where there is none.
 */
export async function applicationFor(
	ctx: Ctx,
	id: unknown
): Promise<{ applicant: Member; procedure: Procedure } | null> {
	if (!isId(id) || ctx.actor.kind === 'visitor') return null;
	const [applicant] = await ctx.tx
		.select()
		.from(member)
		.where(and(eq(member.clusterId, ctx.cluster.id), eq(member.id, id)))
		.for('update');
	return applicant ? { applicant, procedure: await procedureOf(ctx, id) } : null;
}
