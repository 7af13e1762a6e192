import { conflict, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, personIdOf, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { mayEdit } from '../domain/policy.ts';
import { consultations, loadConsultation } from './consultation-load.ts';
import { consultationEnd } from './consultation-tables.ts';
import { wantMap } from './opinion-map-want.ts';
import { stanceOf } from './stance.ts';

/** Closes a consultation by hand, for good; for the coordinator. Its links end with it. Twice is as once. */
export async function closeConsultation(ctx: Ctx, id: unknown): Promise<Result<void>> {
	if (!mayEdit(stanceOf(ctx))) return notFound();
	const loaded = await loadConsultation(ctx, id);
	if (!loaded) return notFound();
	if (!loaded.closed && !loaded.open) return conflict('consultation-closed');
	await close(ctx, loaded);
	return ok(undefined);
}

/** Closes, as Klaster itself, every consultation whose last day is over. Returns how many. */
export async function closeDueConsultations(ctx: Ctx): Promise<number> {
	const due = (await consultations(ctx)).filter(({ open, closed }) => !open && !closed);
	for (const one of due) await close(ctx, one);
	return due.length;
}

async function close(ctx: Ctx, { id, title }: { id: string; title: string }): Promise<void> {
	const written = await ctx.tx
		.insert(consultationEnd)
		.values({
			clusterId: ctx.cluster.id,
			consultationId: id,
			byPerson: personIdOf(ctx.actor) ?? null,
			byName: actorName(ctx.actor),
			at: ctx.clock.now()
		})
		.onConflictDoNothing()
		.returning({ id: consultationEnd.consultationId });
	if (written.length === 0) return;
	await record(ctx, 'consultation.closed', { kind: 'consultation', id }, { name: title });
	await wantMap(ctx, id);
	await notify(ctx, 'agree');
}
