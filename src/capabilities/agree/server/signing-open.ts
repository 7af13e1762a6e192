import { and, eq, or, isNull } from 'drizzle-orm';
import { dayIn } from '#platform/domain/clock.ts';
import { isId, newId } from '#platform/domain/id.ts';
import { refused } from '#platform/domain/problems.ts';
import { conflict, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, personIdOf, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { mayEdit } from '../domain/policy.ts';
import { openingFields } from '../domain/signature-schema.ts';
import { signing, signingEnd } from './signature-tables.ts';
import { decidedVersion } from './signing-decided.ts';
import { loadSigning, lockSignings } from './signing-load.ts';
import { writeToParties } from './signing-mail.ts';
import { signingParties } from './signing-parties.ts';
import { stanceOf } from './stance.ts';

/**
 * Asks all active members to sign the version that a decision has passed: until when, and from which
 * day it will hold. `fields.key` is the id that the form was given: sent twice, it is one signing.
 */
export async function openSigning(
	ctx: Ctx,
	fields: Readonly<Record<string, unknown>>
): Promise<Result<{ id: string }>> {
	if (!mayEdit(stanceOf(ctx))) return notFound();
	const today = dayIn(ctx.cluster.timeZone, ctx.clock.now());
	const parsed = openingFields(today).safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	await lockSignings(ctx);
	const decided = await decidedVersion(ctx, fields.decision);
	if (!decided) return notFound();
	const again = await loadSigning(ctx, fields.key);
	if (again?.signing.decisionId === decided.decisionId) return ok({ id: again.signing.id });
	if (decided.sha256 !== decided.versionSha256) return conflict('text-differs');
	if (await asked(ctx, decided.versionId)) return conflict('signing-exists');

	const now = ctx.clock.now();
	const id = isId(fields.key) && !again ? fields.key : newId(now.getTime());
	await ctx.tx.insert(signing).values({
		...parsed.data,
		clusterId: ctx.cluster.id,
		id,
		versionId: decided.versionId,
		decisionId: decided.decisionId,
		textSha256: decided.versionSha256,
		openedBy: personIdOf(ctx.actor) ?? null,
		openedByName: actorName(ctx.actor),
		openedAt: now
	});
	const opened = (await loadSigning(ctx, id))!;
	await record(
		ctx,
		'signing.opened',
		{ kind: 'signing', id },
		{
			name: opened.version.title,
			version: decided.number,
			decision: decided.decisionId,
			sha256: decided.versionSha256,
			...parsed.data
		}
	);
	await writeToParties(ctx, 'invited', opened, await signingParties(ctx), { once: 'all' });
	await notify(ctx, 'agree');
	return ok({ id });
}

/** Whether there is a signing of a version already that was not taken back. */
async function asked(ctx: Ctx, versionId: string): Promise<boolean> {
	const found = await ctx.tx
		.select({ id: signing.id })
		.from(signing)
		.leftJoin(
			signingEnd,
			and(eq(signingEnd.clusterId, signing.clusterId), eq(signingEnd.signingId, signing.id))
		)
		.where(
			and(
				eq(signing.clusterId, ctx.cluster.id),
				eq(signing.versionId, versionId),
				or(isNull(signingEnd.outcome), eq(signingEnd.outcome, 'closed'))
			)
		);
	return found.length > 0;
}
