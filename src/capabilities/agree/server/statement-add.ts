import { sql } from 'drizzle-orm';
import { isId, newId } from '#platform/domain/id.ts';
import { refused } from '#platform/domain/problems.ts';
import { conflict, notFound, ok, type Result } from '#platform/domain/result.ts';
import { fold } from '#platform/domain/text.ts';
import { record } from '#platform/server/audit.ts';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import { notify } from '#platform/server/live.ts';
import { calledOf, type Member } from '#capabilities/join/server/index.ts';
import { MOST_OF_A_MEMBER, MOST_STATEMENTS } from '../domain/consultation.ts';
import { statementInput } from '../domain/consultation-schema.ts';
import { nearDuplicates } from '../domain/opinion-likeness.ts';
import { mayEdit } from '../domain/policy.ts';
import { loadConsultation, type LoadedConsultation } from './consultation-load.ts';
import { linkHolder, memberToSpeakFor } from './consultation-participant.ts';
import { statement } from './consultation-tables.ts';
import { stanceOf } from './stance.ts';
import { statementsOf } from './statement-list.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The statement is there, or nothing was written yet because there are similar ones to look at first. */
export type Added =
	| { kind: 'added'; id: string }
	| { kind: 'similar'; similar: { id: string; number: number; text: string }[] };

/**
 * Puts a further statement to all: for a member (`fields.member`) whoever speaks for it, without one
 * the coordinator. Near duplicates come back first; `fields.sure` adds it all the same. `fields.key`
 * is the id that the form was given: sent twice, it is one statement.
 */
export async function addStatement(
	ctx: Ctx,
	consultationId: unknown,
	fields: Fields
): Promise<Result<Added>> {
	const member = fields.member ? await memberToSpeakFor(ctx, fields.member) : null;
	if (!member && (fields.member || !mayEdit(stanceOf(ctx)))) return notFound();
	const loaded = await loadConsultation(ctx, consultationId);
	return loaded ? add(ctx, loaded, member, fields) : notFound();
}

/** Puts a further statement for the member whose link it is; as `addStatement`. */
export async function addStatementByLink(
	ctx: Ctx,
	token: unknown,
	fields: Fields
): Promise<Result<Added>> {
	const holder = await linkHolder(ctx, token);
	return holder ? add(ctx, holder.consultation, holder.member, fields) : notFound();
}

async function add(
	ctx: Ctx,
	consultation: LoadedConsultation,
	member: Member | null,
	fields: Fields
): Promise<Result<Added>> {
	const parsed = statementInput.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	if (!consultation.open) return conflict('consultation-closed');
	const id = isId(fields.key) ? fields.key : newId(ctx.clock.now().getTime());
	// Two at once would take the same number.
	await ctx.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${consultation.id}, 51))`);
	const all = await statementsOf(ctx, consultation.id);
	if (all.some((one) => one.id === id)) return ok({ kind: 'added', id });
	const { text, sure } = parsed.data;
	if (all.some((one) => fold(one.text) === fold(text))) return conflict('statement-there');
	const similar = nearDuplicates(
		text,
		all.filter(({ hidden }) => !hidden)
	);
	if (similar.length > 0 && !sure) {
		return ok({
			kind: 'similar',
			similar: similar.map(({ id, number, text }) => ({ id, number, text }))
		});
	}
	if (all.length >= MOST_STATEMENTS) return conflict('statements-full', { n: MOST_STATEMENTS });
	if (member && (await addedBy(ctx, consultation.id, member.id)) >= MOST_OF_A_MEMBER)
		return conflict('statements-enough', { n: MOST_OF_A_MEMBER });

	const written = await ctx.tx
		.insert(statement)
		.values({
			clusterId: ctx.cluster.id,
			id,
			consultationId: consultation.id,
			number: (all.at(-1)?.number ?? 0) + 1,
			text,
			words: fold(text),
			memberId: member?.id ?? null,
			addedAt: ctx.clock.now()
		})
		.onConflictDoNothing()
		.returning({ id: statement.id });
	if (written.length === 0) return conflict('taken');
	const data = { name: text, ...(member && { member: calledOf(member) }) };
	await record(ctx, 'statement.added', { kind: 'consultation', id: consultation.id }, data);
	await notify(ctx, 'agree');
	return ok({ kind: 'added', id });
}

async function addedBy(ctx: Ctx, consultationId: string, memberId: string): Promise<number> {
	const [count] = await rows<{ n: number }>(
		ctx.tx,
		sql`select count(*)::int as n from statement where cluster_id = ${ctx.cluster.id}
		and consultation_id = ${consultationId} and member_id = ${memberId}`
	);
	return count!.n;
}
