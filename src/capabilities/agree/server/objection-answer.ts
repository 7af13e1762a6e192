import { z } from 'zod';
import { newId } from '#platform/domain/id.ts';
import { refused } from '#platform/domain/problems.ts';
import { invalid, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, personIdOf, speaksFor, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { reason } from '../domain/decision-schema.ts';
import { mayEdit } from '../domain/policy.ts';
import { openBallots } from './decision-ballots.ts';
import { electorsOf } from './decision-electors.ts';
import { lockDecision } from './decision-load.ts';
import { objectionAnswer } from './decision-tables.ts';
import { versionById } from './rulebook-version.ts';
import { stanceOf } from './stance.ts';

const input = z.object({
	decisionId: z.string(),
	/** The member whose objection it is. */
	memberId: z.uuid('choice'),
	kind: z.enum(['worked-in', 'taken-back'], 'choice'),
	/** The version into which it was worked; empty when it is none of the rulebook's. */
	version: z.string().default(''),
	/** What was changed, or why it is taken back. */
	note: reason
});

/**
 * Says what became of an objection: the coordinator, how it was worked into the text; or the member
 * that raised it, that it takes it back. Objections of secret decisions have no name to answer to.
 */
export async function answerObjection(
	ctx: Ctx,
	fields: Readonly<Record<string, unknown>>
): Promise<Result<null>> {
	const parsed = input.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const { decisionId, memberId, kind, note } = parsed.data;
	const may =
		kind === 'worked-in'
			? mayEdit(stanceOf(ctx))
			: ctx.actor.kind === 'person' && speaksFor(ctx.actor, memberId);
	const loaded = may ? await lockDecision(ctx, decisionId) : null;
	if (!loaded?.opening || loaded.decision.secret) return notFound();
	const electors = await electorsOf(ctx, decisionId);
	const ballots = await openBallots(ctx, decisionId, electors);
	const objection = ballots.find(({ member }) => member === memberId);
	if (objection?.choice.kind !== 'objection') return notFound();
	const version = parsed.data.version === '' ? null : await versionById(ctx, parsed.data.version);
	if (parsed.data.version !== '' && !version) return invalid({ version: 'choice' });
	const at = ctx.clock.now();
	await ctx.tx.insert(objectionAnswer).values({
		clusterId: ctx.cluster.id,
		id: newId(at.getTime()),
		decisionId,
		memberId,
		kind,
		versionId: version?.id ?? null,
		note,
		byPerson: personIdOf(ctx.actor) ?? null,
		byName: actorName(ctx.actor),
		at
	});
	const name = electors.find(({ member }) => member === memberId)!.name;
	const subject = { kind: 'decision', id: decisionId };
	await record(ctx, `objection.${kind}`, subject, { name, member: memberId });
	await notify(ctx, 'agree');
	return ok(null);
}
