import { conflict, notFound, ok, type Result } from '#platform/domain/result.ts';
import { personIdOf, speaksFor, type Ctx } from '#platform/server/context.ts';
import { endAmendment } from './amendment-end.ts';
import { loadAmendment, type AmendmentRow } from './amendment-load.ts';
import { lockRulebook } from './rulebook-lock.ts';

/** Whether the actor proposed it, or speaks for the member in whose name it was proposed. */
export const isProposer = (
	ctx: Pick<Ctx, 'actor'>,
	{ memberId, proposedBy }: Pick<AmendmentRow, 'memberId' | 'proposedBy'>
): boolean =>
	ctx.actor.kind === 'person' &&
	(proposedBy === personIdOf(ctx.actor) || (memberId !== null && speaksFor(ctx.actor, memberId)));

/** Takes an open amendment back; for who proposed it or speaks for the same member. */
export async function withdrawAmendment(ctx: Ctx, id: unknown): Promise<Result<null>> {
	await lockRulebook(ctx);
	const found = await loadAmendment(ctx, id);
	if (!found || !isProposer(ctx, found)) return notFound();
	if (found.end?.outcome === 'withdrawn') return ok(null);
	if (found.end) return conflict(`amendment-${found.end.outcome}`);
	await endAmendment(ctx, found, 'withdrawn');
	return ok(null);
}
