import { refused } from '#platform/domain/problems.ts';
import { notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, personIdOf, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { hideInput } from '../domain/consultation-schema.ts';
import { mayEdit } from '../domain/policy.ts';
import { statementHiding } from './consultation-tables.ts';
import { wantMap } from './opinion-map-want.ts';
import { stanceOf } from './stance.ts';
import { loadStatement } from './statement-load.ts';

/**
 * Takes a statement out of a consultation, with a reason that everybody can read; for the
 * coordinator. It is asked no more and is on no map. Twice is as once.
 */
export async function hideStatement(
	ctx: Ctx,
	id: unknown,
	fields: Readonly<Record<string, unknown>>
): Promise<Result<void>> {
	if (!mayEdit(stanceOf(ctx))) return notFound();
	const found = await loadStatement(ctx, id);
	if (!found) return notFound();
	const parsed = hideInput.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const written = await ctx.tx
		.insert(statementHiding)
		.values({
			clusterId: ctx.cluster.id,
			statementId: found.id,
			consultationId: found.consultationId,
			reason: parsed.data.reason,
			byPerson: personIdOf(ctx.actor) ?? null,
			byName: actorName(ctx.actor),
			at: ctx.clock.now()
		})
		.onConflictDoNothing()
		.returning({ id: statementHiding.statementId });
	if (written.length === 0) return ok(undefined);
	const subject = { kind: 'consultation', id: found.consultationId };
	const data = { name: found.text, reason: parsed.data.reason };
	await record(ctx, 'statement.hidden', subject, data);
	await wantMap(ctx, found.consultationId);
	await notify(ctx, 'agree');
	return ok(undefined);
}
