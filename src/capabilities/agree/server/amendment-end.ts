import { newId } from '#platform/domain/id.ts';
import { actorName, personIdOf, type Ctx } from '#platform/server/context.ts';
import { record } from '#platform/server/audit.ts';
import { notify } from '#platform/server/live.ts';
import type { AmendmentRow } from './amendment-load.ts';
import { amendmentEnd } from './tables.ts';

/** Writes what became of an amendment, with its line in the history. Call it under `lockRulebook`. */
export async function endAmendment(
	ctx: Ctx,
	{ id, title }: Pick<AmendmentRow, 'id' | 'title'>,
	outcome: 'accepted' | 'rejected' | 'withdrawn',
	more: { versionId?: string; reason?: string } = {}
): Promise<void> {
	await ctx.tx.insert(amendmentEnd).values({
		clusterId: ctx.cluster.id,
		id: newId(ctx.clock.now().getTime()),
		amendmentId: id,
		outcome,
		versionId: more.versionId ?? null,
		reason: more.reason ?? '',
		byPerson: personIdOf(ctx.actor) ?? null,
		byName: actorName(ctx.actor),
		at: ctx.clock.now()
	});
	const data = { name: title, ...(more.reason ? { reason: more.reason } : {}) };
	await record(ctx, `amendment.${outcome}`, { kind: 'amendment', id }, data);
	await notify(ctx, 'agree');
}
