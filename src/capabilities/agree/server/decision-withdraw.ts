import { z } from 'zod';
import { refused } from '#platform/domain/problems.ts';
import { conflict, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, personIdOf, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { isOver } from '../domain/decision-facts.ts';
import { reason } from '../domain/decision-schema.ts';
import { mayEdit } from '../domain/policy.ts';
import { electorsOf } from './decision-electors.ts';
import { lockDecision } from './decision-load.ts';
import { writeToVoters } from './decision-mail.ts';
import { decisionWithdrawal } from './decision-tables.ts';
import { stanceOf } from './stance.ts';

const input = z.object({ decisionId: z.string(), reason });

/** Takes a decision back before it is counted, with a reason; its ballots are never counted. */
export async function withdrawDecision(
	ctx: Ctx,
	fields: Readonly<Record<string, unknown>>
): Promise<Result<null>> {
	if (!mayEdit(stanceOf(ctx))) return notFound();
	const parsed = input.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const loaded = await lockDecision(ctx, parsed.data.decisionId);
	if (!loaded) return notFound();
	if (loaded.state === 'withdrawn') return ok(null);
	if (isOver(loaded.state)) return conflict('decision-closed');
	const { decision, opening } = loaded;
	await ctx.tx.insert(decisionWithdrawal).values({
		clusterId: ctx.cluster.id,
		decisionId: decision.id,
		reason: parsed.data.reason,
		byPerson: personIdOf(ctx.actor) ?? null,
		byName: actorName(ctx.actor),
		at: ctx.clock.now()
	});
	const subject = { kind: 'decision', id: decision.id };
	await record(ctx, 'decision.withdrawn', subject, { name: decision.title });
	await notify(ctx, 'agree');
	if (opening) {
		const memberIds = (await electorsOf(ctx, decision.id)).map(({ member }) => member);
		await writeToVoters(ctx, 'withdrawn', decision, memberIds, { reason: parsed.data.reason });
	}
	return ok(null);
}
