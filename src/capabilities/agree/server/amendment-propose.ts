import { z } from 'zod';
import { isId, newId } from '#platform/domain/id.ts';
import { refused } from '#platform/domain/problems.ts';
import { conflict, notFound, ok, type Result } from '#platform/domain/result.ts';
import { prose } from '#platform/domain/text.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, personIdOf, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import type { Amendment, Change } from '../domain/amendment.ts';
import { mayTakePart } from '../domain/policy.ts';
import { title } from '../domain/schema.ts';
import { applyChanges } from '../domain/text/apply.ts';
import { canonicalJson } from '../domain/text/canonical.ts';
import { changesSchema } from '../domain/text/schema.ts';
import { loadAmendment } from './amendment-load.ts';
import { textProblem } from './rulebook-text.ts';
import { headVersion, versionById } from './rulebook-version.ts';
import { speakingFor } from './stance-member.ts';
import { stanceOf } from './stance.ts';
import { amendment } from './tables.ts';

const input = z.object({
	title,
	reason: z.string().default('').transform(prose).pipe(z.string().max(4000, 'too-long'))
});

/** What is proposed. `base` is the id of the version that it changes, the newest one when left out. */
export interface Proposed {
	/** The id that the form was given when it was opened: sent twice, it is one amendment. */
	key?: unknown;
	base?: unknown;
	title?: unknown;
	reason?: unknown;
	changes: readonly Change[];
	origin?: Amendment['origin'];
	/** The member in whose name; the actor's first one when left out. */
	member?: unknown;
}

/**
 * Proposes changes of the rulebook; for whoever speaks for an active member, and the coordinator.
 * Refuses what cannot be applied to its base, changes nothing, or sets what nothing obeys.
 */
export async function proposeAmendment(
	ctx: Ctx,
	proposed: Proposed
): Promise<Result<{ id: string }>> {
	const stance = stanceOf(ctx);
	if (!mayTakePart(stance)) return notFound();
	const parsed = input.safeParse(proposed);
	if (!parsed.success) return refused(parsed.error);
	const read = changesSchema.safeParse(proposed.changes);
	if (!read.success) return refused(read.error);
	const changes = read.data as Change[];
	const member = await speakingFor(ctx, proposed.member);
	if (!member && !stance.coordinator) return notFound();
	const base = proposed.base ? await versionById(ctx, proposed.base) : await headVersion(ctx);
	if (!base) return notFound();

	const applied = applyChanges(base.text, changes);
	if (!applied.ok) return applied;
	if (canonicalJson(applied.value) === canonicalJson(base.text)) return conflict('nothing-changed');
	const problem = textProblem(applied.value);
	if (problem) return conflict(problem.code, problem.data);

	const id = isId(proposed.key) ? proposed.key : newId(ctx.clock.now().getTime());
	const [written] = await ctx.tx
		.insert(amendment)
		.values({
			clusterId: ctx.cluster.id,
			id,
			baseId: base.id,
			...parsed.data,
			changes,
			origin: proposed.origin ?? null,
			memberId: member?.id ?? null,
			proposedBy: personIdOf(ctx.actor) ?? null,
			proposedByName: actorName(ctx.actor),
			proposedAt: ctx.clock.now()
		})
		.onConflictDoNothing()
		.returning({ id: amendment.id });
	if (!written) return (await isOwn(ctx, id)) ? ok({ id }) : conflict('taken');
	const name = parsed.data.title;
	await record(ctx, 'amendment.proposed', { kind: 'amendment', id }, { name });
	await notify(ctx, 'agree');
	return ok({ id });
}

const isOwn = async (ctx: Ctx, id: string): Promise<boolean> =>
	(await loadAmendment(ctx, id))?.proposedBy === (personIdOf(ctx.actor) ?? null);
