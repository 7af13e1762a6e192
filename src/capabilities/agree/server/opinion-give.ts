import { and, eq } from 'drizzle-orm';
import { isId } from '#platform/domain/id.ts';
import { refused } from '#platform/domain/problems.ts';
import { conflict, notFound, ok, type Result } from '#platform/domain/result.ts';
import type { Ctx } from '#platform/server/context.ts';
import { opinionValues, takesOpinions } from '../domain/consultation.ts';
import { opinionInput } from '../domain/consultation-schema.ts';
import { todayIn } from './consultation-load.ts';
import { linkHolder, memberToSpeakFor } from './consultation-participant.ts';
import {
	consultation,
	consultationEnd,
	opinionVote,
	statement,
	statementHiding
} from './consultation-tables.ts';
import { wantMap } from './opinion-map-want.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Gives a member's opinion on a statement; its delegate or deputy does, and the last one counts.
 * It is not in the history: who thinks what is nobody's to read.
 */
export async function giveOpinion(ctx: Ctx, fields: Fields): Promise<Result<void>> {
	const member = await memberToSpeakFor(ctx, fields.member);
	return member ? keep(ctx, member.id, fields) : notFound();
}

/** Gives the opinion of the member whose link it is; as `giveOpinion`. */
export async function giveOpinionByLink(
	ctx: Ctx,
	token: unknown,
	fields: Fields
): Promise<Result<void>> {
	const holder = await linkHolder(ctx, token);
	return holder ? keep(ctx, holder.member.id, fields, holder.consultation.id) : notFound();
}

/** `within`: the only consultation whose statements may be meant. */
async function keep(
	ctx: Ctx,
	memberId: string,
	fields: Fields,
	within?: string
): Promise<Result<void>> {
	const parsed = opinionInput.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const asked = await askedStatement(ctx, parsed.data.statement);
	if (!asked || (within && asked.consultationId !== within)) return notFound();
	if (!takesOpinions(asked, todayIn(ctx))) return conflict('consultation-closed');
	if (asked.hidden) return conflict('statement-hidden');
	const value = opinionValues[parsed.data.opinion];
	const { consultationId } = asked;
	await ctx.tx
		.insert(opinionVote)
		.values({
			clusterId: ctx.cluster.id,
			statementId: parsed.data.statement,
			memberId,
			consultationId,
			value
		})
		.onConflictDoUpdate({
			target: [opinionVote.clusterId, opinionVote.statementId, opinionVote.memberId],
			set: { value }
		});
	await wantMap(ctx, consultationId);
	return ok(undefined);
}

async function askedStatement(ctx: Ctx, id: string) {
	if (!isId(id)) return undefined;
	const [found] = await ctx.tx
		.select({
			consultationId: statement.consultationId,
			closesOn: consultation.closesOn,
			closed: consultationEnd.at,
			hidden: statementHiding.at
		})
		.from(statement)
		.innerJoin(
			consultation,
			and(
				eq(consultation.clusterId, statement.clusterId),
				eq(consultation.id, statement.consultationId)
			)
		)
		.leftJoin(
			consultationEnd,
			and(
				eq(consultationEnd.clusterId, statement.clusterId),
				eq(consultationEnd.consultationId, statement.consultationId)
			)
		)
		.leftJoin(
			statementHiding,
			and(
				eq(statementHiding.clusterId, statement.clusterId),
				eq(statementHiding.statementId, statement.id)
			)
		)
		.where(and(eq(statement.clusterId, ctx.cluster.id), eq(statement.id, id)));
	return found;
}
