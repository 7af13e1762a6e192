import { z } from 'zod';
import { refused } from '#platform/domain/problems.ts';
import { conflict, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, personIdOf, speaksFor, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { reason } from '../domain/decision-schema.ts';
import { castSecretly } from './decision-ballots.ts';
import { electorIn } from './decision-electors.ts';
import { lockDecision } from './decision-load.ts';
import { recusal } from './decision-tables.ts';

const input = z.object({ decisionId: z.string(), memberId: z.uuid('choice'), reason });

/**
 * A member says that it has a conflict of interest: it takes no part and does not count towards any
 * quorum; an open vote that it had cast is not counted. It stands in the protocol with its reason.
 */
export async function recuse(
	ctx: Ctx,
	fields: Readonly<Record<string, unknown>>
): Promise<Result<null>> {
	const parsed = input.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const { decisionId, memberId } = parsed.data;
	if (ctx.actor.kind !== 'person' || !speaksFor(ctx.actor, memberId)) return notFound();
	const loaded = await lockDecision(ctx, decisionId);
	const elector = loaded?.opening && (await electorIn(ctx, decisionId, memberId));
	if (!loaded || !elector) return notFound();
	if (loaded.state !== 'open') return conflict('decision-closed');
	if (elector.recused) return ok(null);
	// Nobody can find its vote among the others to take it out.
	if (loaded.decision.secret && (await castSecretly(ctx, decisionId)).has(memberId))
		return conflict('recuse-after-secret');
	await ctx.tx.insert(recusal).values({
		clusterId: ctx.cluster.id,
		decisionId,
		memberId,
		reason: parsed.data.reason,
		byPerson: personIdOf(ctx.actor) ?? null,
		byName: actorName(ctx.actor),
		at: ctx.clock.now()
	});
	const subject = { kind: 'decision', id: decisionId };
	await record(ctx, 'decision.recused', subject, { name: elector.name, member: memberId });
	await notify(ctx, 'agree');
	return ok(null);
}
