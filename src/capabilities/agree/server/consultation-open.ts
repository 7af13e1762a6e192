import { eq } from 'drizzle-orm';
import { isId, newId } from '#platform/domain/id.ts';
import { refused } from '#platform/domain/problems.ts';
import { conflict, invalid, notFound, ok, type Result } from '#platform/domain/result.ts';
import { fold } from '#platform/domain/text.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, personIdOf, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { openInput } from '../domain/consultation-schema.ts';
import { mayEdit } from '../domain/policy.ts';
import { clausesToAsk } from './consultation-clause.ts';
import { consultations, loadConsultation, todayIn } from './consultation-load.ts';
import { consultation, statement } from './consultation-tables.ts';
import { stanceOf } from './stance.ts';
import { statementsOf } from './statement-list.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Opens a consultation with the statements to begin with; for the coordinator. `fields.key` is the id
 * that the form was given when it was opened: sent twice, it is one consultation. With
 * `fields.follows` it is the next round of a consultation that is over, and what is asked again keeps
 * its link to the statement of that round.
 */
export async function openConsultation(ctx: Ctx, fields: Fields): Promise<Result<{ id: string }>> {
	const parsed = openInput.safeParse(fields);
	if (!mayEdit(stanceOf(ctx))) return notFound();
	if (!parsed.success) return refused(parsed.error);
	const { statements, clause: clauseId, closesOn, ...rest } = parsed.data;
	if (closesOn !== null && closesOn < todayIn(ctx)) return invalid({ closesOn: 'date-past' });
	const clause = clauseId ? (await clausesToAsk(ctx)).find(({ id }) => id === clauseId) : null;
	if (clause === undefined) return invalid({ clause: 'choice' });
	const id = isId(fields.key) ? fields.key : newId(ctx.clock.now().getTime());
	const before = fields.follows ? await loadConsultation(ctx, fields.follows) : null;
	if (fields.follows && !before) return notFound();
	if (before?.open) return conflict('round-open');
	if (before) {
		const [next] = await consultations(ctx, eq(consultation.follows, before.id));
		if (next && next.id !== id) return conflict('round-taken');
	}

	const now = ctx.clock.now();
	const written = await ctx.tx
		.insert(consultation)
		.values({
			clusterId: ctx.cluster.id,
			id,
			...rest,
			closesOn,
			versionId: clause?.version.id ?? null,
			clauseId: clause?.id ?? null,
			round: before ? before.round + 1 : 1,
			follows: before?.id ?? null,
			openedBy: personIdOf(ctx.actor) ?? null,
			openedByName: actorName(ctx.actor),
			openedAt: now
		})
		.onConflictDoNothing()
		.returning({ id: consultation.id });
	if (written.length === 0) {
		return (await loadConsultation(ctx, id)) ? ok({ id }) : conflict('round-taken');
	}
	const earlier = new Map(
		before ? (await statementsOf(ctx, before.id)).map(({ id, text }) => [fold(text), id]) : []
	);
	await ctx.tx.insert(statement).values(
		statements.map((text, at) => ({
			clusterId: ctx.cluster.id,
			id: newId(now.getTime()),
			consultationId: id,
			number: at + 1,
			text,
			words: fold(text),
			addedAt: now,
			carriedFrom: earlier.get(fold(text)) ?? null
		}))
	);
	const data = { name: rest.title, statements: statements.length };
	await record(ctx, 'consultation.opened', { kind: 'consultation', id }, data);
	await notify(ctx, 'agree');
	return ok({ id });
}
