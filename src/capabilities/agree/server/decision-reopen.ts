import { and, eq } from 'drizzle-orm';
import { conflict, notFound, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import type { Ctx } from '#platform/server/context.ts';
import { isOver } from '../domain/decision-facts.ts';
import { mayEdit } from '../domain/policy.ts';
import { lockDecision } from './decision-load.ts';
import { announce } from './decision-open.ts';
import { decision } from './decision-tables.ts';
import { stanceOf } from './stance.ts';

/**
 * Opens a decision in the place of `fields.supersedes`, which is over and did not pass: on a mended
 * text, with electors, rule and ballots of its own; nothing is carried over. Returns its id.
 */
export async function reopenAs(
	ctx: Ctx,
	fields: Readonly<Record<string, unknown>>
): Promise<Result<string>> {
	if (!mayEdit(stanceOf(ctx))) return notFound();
	const before = await lockDecision(ctx, fields.supersedes);
	if (!before) return notFound();
	if (!isOver(before.state)) return conflict('still-open');
	if (before.state === 'passed') return conflict('passed-already');
	const after = await successorOf(ctx, before.decision.id);
	if (after !== null && after !== fields.key) return conflict('superseded-already');
	const opened = await announce(ctx, fields, before.decision.id);
	if (!opened.ok || after !== null) return opened;
	const subject = { kind: 'decision', id: before.decision.id };
	await record(ctx, 'decision.superseded', subject, {
		name: before.decision.title,
		by: opened.value
	});
	return opened;
}

/** The decision that stands in the place of another, or null. */
export async function successorOf(
	ctx: Pick<Ctx, 'tx' | 'cluster'>,
	id: string
): Promise<string | null> {
	const [found] = await ctx.tx
		.select({ id: decision.id })
		.from(decision)
		.where(and(eq(decision.clusterId, ctx.cluster.id), eq(decision.supersedes, id)));
	return found?.id ?? null;
}
