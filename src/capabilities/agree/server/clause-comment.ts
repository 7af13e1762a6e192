import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { isId, newId } from '#platform/domain/id.ts';
import { refused } from '#platform/domain/problems.ts';
import { conflict, notFound, ok, type Result } from '#platform/domain/result.ts';
import { line, prose } from '#platform/domain/text.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, personIdOf, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { mayTakePart } from '../domain/policy.ts';
import { numbered } from '../domain/rulebook.ts';
import { versionById } from './rulebook-version.ts';
import { speakingFor } from './stance-member.ts';
import { stanceOf } from './stance.ts';
import { clauseComment } from './tables.ts';

const input = z.object({
	body: z
		.string()
		.default('')
		.transform(prose)
		.pipe(z.string().min(1, 'required').max(4000, 'too-long')),
	quote: z.string().default('').transform(line).pipe(z.string().max(1000, 'too-long'))
});

/**
 * Says something about a clause of a version (`fields.version`, its id); for whoever speaks for an
 * active member, and the coordinator. `fields.key` is the comment's id: sent twice, it is one.
 */
export async function commentOnClause(
	ctx: Ctx,
	clause: string,
	fields: Readonly<Record<string, unknown>>
): Promise<Result<{ id: string }>> {
	const stance = stanceOf(ctx);
	if (!mayTakePart(stance)) return notFound();
	const member = await speakingFor(ctx, fields.member);
	if (!member && !stance.coordinator) return notFound();
	const version = await versionById(ctx, fields.version);
	const here = version && numbered(version.text).find((one) => one.clause.id === clause);
	if (!here) return notFound();
	const parsed = input.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const id = isId(fields.key) ? fields.key : newId(ctx.clock.now().getTime());
	const [written] = await ctx.tx
		.insert(clauseComment)
		.values({
			clusterId: ctx.cluster.id,
			id,
			versionId: version.id,
			clauseId: clause,
			...parsed.data,
			memberId: member?.id ?? null,
			byPerson: personIdOf(ctx.actor) ?? null,
			byName: actorName(ctx.actor),
			at: ctx.clock.now()
		})
		.onConflictDoNothing()
		.returning({ id: clauseComment.id });
	if (!written) return (await isOwn(ctx, id)) ? ok({ id }) : conflict('taken');
	const name = `§ ${here.number}. ${here.clause.title}`;
	await record(ctx, 'clause.commented', { kind: 'comment', id }, { name, clause });
	await notify(ctx, 'agree');
	return ok({ id });
}

async function isOwn(ctx: Ctx, id: string): Promise<boolean> {
	const [row] = await ctx.tx
		.select({ by: clauseComment.byPerson })
		.from(clauseComment)
		.where(and(eq(clauseComment.clusterId, ctx.cluster.id), eq(clauseComment.id, id)));
	return row?.by === (personIdOf(ctx.actor) ?? null);
}
