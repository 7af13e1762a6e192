import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { dayIn } from '#platform/domain/clock.ts';
import { newId } from '#platform/domain/id.ts';
import { refused } from '#platform/domain/problems.ts';
import { conflict, invalid, notFound, ok, type Result } from '#platform/domain/result.ts';
import type { RuleSet } from '#platform/domain/rules-in-force.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, personIdOf, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { mayEdit } from '../domain/policy.ts';
import { lockRulebook } from './rulebook-lock.ts';
import { textProblem, valuesOf } from './rulebook-text.ts';
import { versionById } from './rulebook-version.ts';
import { stanceOf } from './stance.ts';
import { rulebookForce } from './tables.ts';

const input = z.object({
	versionId: z.uuid(),
	from: z.iso.date('date'),
	reviewOn: z.iso.date('date').nullable(),
	decisionId: z.uuid().nullable()
});

/** Which version holds from which day (yyyy-mm-dd in the cluster's zone), and by which decision. */
export type IntoForce = z.input<typeof input>;

/**
 * Brings a version into force: from its day on the software obeys what its clauses set, by the
 * cluster's `rules` (platform/domain/rules-in-force.ts). For the coordinator and for Klaster itself,
 * after the decision and the signatures. The same twice changes nothing; a day gone by is `past`.
 */
export async function bringIntoForce(ctx: Ctx, fields: IntoForce): Promise<Result<null>> {
	if (!mayEdit(stanceOf(ctx))) return notFound();
	const parsed = input.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const { versionId, from, reviewOn, decisionId } = parsed.data;
	await lockRulebook(ctx);
	const version = await versionById(ctx, versionId);
	if (!version) return notFound();
	if (await begunBy(ctx, versionId)) return ok(null);
	if (from < dayIn(ctx.cluster.timeZone, ctx.clock.now())) return invalid({ from: 'past' });
	if (reviewOn !== null && reviewOn <= from) return invalid({ reviewOn: 'before-force' });
	const problem = textProblem(version.text);
	if (problem) return conflict(problem.code, problem.data);

	await ctx.tx.insert(rulebookForce).values({
		clusterId: ctx.cluster.id,
		id: newId(ctx.clock.now().getTime()),
		versionId,
		decisionId,
		fromDay: from,
		reviewOn,
		byPerson: personIdOf(ctx.actor) ?? null,
		byName: actorName(ctx.actor),
		at: ctx.clock.now()
	});
	const rules: RuleSet = { from, version: version.number, values: valuesOf(version.text) };
	await ctx.tx.execute(
		sql`update cluster set settings = jsonb_set(settings, '{rules}',
				coalesce(settings -> 'rules', '[]'::jsonb) || ${JSON.stringify([rules])}::jsonb)
			where id = ${ctx.cluster.id}`
	);
	const subject = { kind: 'rulebook', id: versionId };
	const data = { name: version.text.title, version: version.number, from, decision: decisionId };
	await record(ctx, 'rulebook.in-force', subject, data);
	await notify(ctx, 'agree');
	return ok(null);
}

async function begunBy(ctx: Ctx, versionId: string): Promise<boolean> {
	const found = await ctx.tx
		.select({ id: rulebookForce.id })
		.from(rulebookForce)
		.where(
			and(eq(rulebookForce.clusterId, ctx.cluster.id), eq(rulebookForce.versionId, versionId))
		);
	return found.length > 0;
}
