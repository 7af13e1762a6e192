import { and, eq, inArray } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { silent } from '../domain/admission.ts';
import type { Decider } from '../domain/parameters.ts';
import { asKlaster, grant } from './admission-outcome.ts';
import { admission } from './admission-tables.ts';
import { applicationFor } from './load-application.ts';
import { objectionsTo } from './queries-admission.ts';
import { today } from './rules.ts';
import { settleCouncil } from './settle-council.ts';
import { member } from './tables.ts';

/**
 * Admits whom no member has objected to in time, and counts the council's votes anew, because members
 * of the council come and go. Once an application is decided there is nothing more to do about it.
 */
export async function decideAdmissions(ctx: Ctx): Promise<void> {
	for (const { id } of await undecidedBy(ctx, ['council', 'members'])) await decideOne(ctx, id);
}

/** Counts anew what the council has said on every application that is open. */
export async function settleAllOfCouncil(ctx: Ctx): Promise<void> {
	for (const { id } of await undecidedBy(ctx, ['council'])) await decideOne(ctx, id);
}

async function decideOne(ctx: Ctx, id: string): Promise<void> {
	const loaded = await applicationFor(ctx, id);
	if (loaded?.applicant.standing !== 'applied' || loaded.applicant.needsResolution) return;
	const { applicant, procedure } = loaded;
	if (procedure.decides === 'council') return settleCouncil(ctx, applicant);
	const until = procedure.objectionsUntil;
	if (until === null || today(ctx) <= until) return;
	if (silent(until, await objectionsTo(ctx, id))) await grant(asKlaster(ctx), applicant);
}

const undecidedBy = (ctx: Ctx, deciders: Decider[]) =>
	ctx.tx
		.select({ id: member.id })
		.from(member)
		.innerJoin(
			admission,
			and(eq(admission.clusterId, member.clusterId), eq(admission.applicationId, member.id))
		)
		.where(
			and(
				eq(member.clusterId, ctx.cluster.id),
				eq(member.standing, 'applied'),
				inArray(admission.decides, deciders)
			)
		)
		.orderBy(member.id);
