import { z } from 'zod';
import { refused } from '#platform/domain/problems.ts';
import { conflict, invalid, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { mayEdit } from '../domain/policy.ts';
import type { RulebookText } from '../domain/rulebook.ts';
import { title } from '../domain/schema.ts';
import { rulebookText } from '../domain/text/schema.ts';
import { template } from '../template/index.ts';
import { lockRulebook } from './rulebook-lock.ts';
import { chosenClauses, textProblem } from './rulebook-text.ts';
import { headVersion } from './rulebook-version.ts';
import { writeVersion } from './rulebook-write.ts';
import { stanceOf } from './stance.ts';

const input = z.object({
	start: z.enum(['template', 'empty'], 'choice'),
	title,
	clause: z
		.union([z.string(), z.array(z.string())])
		.default([])
		.transform((ids) => [ids].flat())
});

/**
 * Makes the cluster's first version, from the template's chosen clauses or from an empty text;
 * for the coordinator. `exists` when there is a rulebook already.
 */
export async function foundRulebook(
	ctx: Ctx,
	fields: Readonly<Record<string, unknown>>
): Promise<Result<{ version: number }>> {
	if (!mayEdit(stanceOf(ctx))) return notFound();
	const parsed = input.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const { start, title: name, clause } = parsed.data;
	const language = ctx.cluster.locale;
	if (start === 'empty')
		return foundRulebookFrom(ctx, { language, title: name, preamble: '', chapters: [] }, '');
	const names = { cluster: ctx.cluster.name, coordinator: actorName(ctx.actor) };
	const chosen = chosenClauses(template(language, names), clause);
	if (chosen.chapters.length === 0) return invalid({ clause: 'clauses' });
	return foundRulebookFrom(ctx, { ...chosen, title: name }, '');
}

/**
 * Makes the first version of a given text: what founding from the template and from another
 * cluster's model have in common. Refuses a text whose shape or parameters are not in order.
 */
export async function foundRulebookFrom(
	ctx: Ctx,
	text: RulebookText,
	summary: string
): Promise<Result<{ version: number }>> {
	if (!mayEdit(stanceOf(ctx))) return notFound();
	const parsed = rulebookText.safeParse(text);
	if (!parsed.success) return refused(parsed.error);
	const problem = textProblem(text);
	if (problem) return conflict(problem.code, problem.data);
	await lockRulebook(ctx);
	if (await headVersion(ctx)) return conflict('exists');
	const version = await writeVersion(ctx, null, text, summary);
	await record(ctx, 'rulebook.founded', { kind: 'rulebook', id: version.id }, { name: text.title });
	await notify(ctx, 'agree');
	return ok({ version: version.number });
}
