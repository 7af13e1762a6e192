import { refused } from '#platform/domain/problems.ts';
import { newId } from '#platform/domain/id.ts';
import { notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, personIdOf, speaksFor, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { endsWith } from '../domain/partnership.ts';
import { outcomeInput } from '../domain/proposal-schema.ts';
import { closeServedNeeds, markEnded } from './end-partnership.ts';
import { loadPartnership } from './partnership-load.ts';
import { outcome } from './tables.ts';

/**
 * A party says what came of a partnership; saying it again corrects it. The last party to speak ends
 * the partnership. What the party needed and got is closed as served.
 */
export async function recordOutcome(
	ctx: Ctx,
	fields: unknown
): Promise<Result<{ ended: boolean }>> {
	const parsed = outcomeInput.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const { partnershipId, memberId, done, why, value, again } = parsed.data;
	const partnership = await loadPartnership(ctx, partnershipId);
	const { actor } = ctx;
	if (!partnership?.parties.includes(memberId)) return notFound();
	if (actor.kind !== 'person' || !speaksFor(actor, memberId)) return notFound();

	const at = ctx.clock.now();
	const said = {
		done,
		why: why || null,
		value,
		currency: value === null ? null : ctx.cluster.currency,
		again,
		personId: personIdOf(actor) ?? null,
		byName: actorName(actor),
		at
	};
	await ctx.tx
		.insert(outcome)
		.values({
			...said,
			clusterId: ctx.cluster.id,
			id: newId(at.getTime()),
			partnershipId,
			memberId
		})
		.onConflictDoUpdate({
			target: [outcome.clusterId, outcome.partnershipId, outcome.memberId],
			set: said
		});
	if (done === 'done') await closeServedNeeds(ctx, partnership.legs, memberId);
	const subject = { kind: 'partnership', id: partnershipId };
	await record(ctx, 'outcome.recorded', subject, { member: memberId, done });
	const ended = endsWith(partnership, memberId);
	if (ended) await markEnded(ctx, partnershipId);
	await notify(ctx, 'match');
	return ok({ ended: ended || partnership.endedAt !== null });
}
