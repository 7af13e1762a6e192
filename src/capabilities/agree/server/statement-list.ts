import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import { opinionOf, type Opinion } from '../domain/consultation.ts';
import { statement, statementHiding } from './consultation-tables.ts';

/** A statement with what the last map counted; nulls where too few have seen it. */
export interface StatementLine {
	id: string;
	number: number;
	text: string;
	agree: number | null;
	disagree: number | null;
	seen: number | null;
	hidden: { reason: string; byName: string; at: Date } | null;
	carriedFrom: string | null;
	priority: number;
}

type Scope = Pick<Ctx, 'tx' | 'cluster'>;

const joined = (ctx: Scope) =>
	ctx.tx
		.select({
			id: statement.id,
			number: statement.number,
			text: statement.text,
			agree: statement.agree,
			disagree: statement.disagree,
			seen: statement.seen,
			carriedFrom: statement.carriedFrom,
			priority: statement.priority,
			hidden: {
				reason: statementHiding.reason,
				byName: statementHiding.byName,
				at: statementHiding.at
			}
		})
		.from(statement)
		.leftJoin(
			statementHiding,
			and(
				eq(statementHiding.clusterId, statement.clusterId),
				eq(statementHiding.statementId, statement.id)
			)
		);

/** Every statement of a consultation in order of number, hidden ones too. */
export const statementsOf = (ctx: Scope, consultationId: string): Promise<StatementLine[]> =>
	joined(ctx)
		.where(
			and(eq(statement.clusterId, ctx.cluster.id), eq(statement.consultationId, consultationId))
		)
		.orderBy(asc(statement.number));

/** Statements a page. */
export const PAGE_SIZE = 50;

/** One page of the statements that are not hidden, the best agreed first. */
export const statementsOnPage = (
	ctx: Scope,
	consultationId: string,
	page: number
): Promise<StatementLine[]> =>
	joined(ctx)
		.where(
			and(
				eq(statement.clusterId, ctx.cluster.id),
				eq(statement.consultationId, consultationId),
				isNull(statementHiding.statementId)
			)
		)
		.orderBy(
			desc(sql`coalesce((${statement.agree} + 1.0) / (${statement.seen} + 2), 0)`),
			asc(statement.number)
		)
		.limit(PAGE_SIZE)
		.offset((page - 1) * PAGE_SIZE);

/** How many statements there are, and how many of them are hidden. */
export async function statementCounts(
	ctx: Scope,
	consultationId: string
): Promise<{ all: number; hidden: number }> {
	const [counts] = await rows<{ all: number; hidden: number }>(
		ctx.tx,
		sql`select count(*)::int as "all", count(h.statement_id)::int as hidden from statement s
		left join statement_hiding h on h.cluster_id = s.cluster_id and h.statement_id = s.id
		where s.cluster_id = ${ctx.cluster.id} and s.consultation_id = ${consultationId}`
	);
	return counts!;
}

/** Some statements by id, with what the last map counted. */
export async function statementsByIds(
	ctx: Scope,
	ids: readonly string[]
): Promise<Map<string, Pick<StatementLine, 'number' | 'text' | 'agree' | 'seen'>>> {
	const found = await rows<Pick<StatementLine, 'id' | 'number' | 'text' | 'agree' | 'seen'>>(
		ctx.tx,
		sql`select id, number, text, agree, seen from statement
		where cluster_id = ${ctx.cluster.id} and id = any(${sql.param([...ids])}::uuid[])`
	);
	return new Map(found.map(({ id, ...rest }) => [id, rest]));
}

/** A member's own opinions on some statements, by the statement's id. */
export async function ownOpinions(
	ctx: Scope,
	memberId: string,
	ids: readonly string[]
): Promise<Map<string, Opinion>> {
	const found = await rows<{ id: string; value: number }>(
		ctx.tx,
		sql`select statement_id as id, value from opinion_vote where cluster_id = ${ctx.cluster.id}
		and member_id = ${memberId} and statement_id = any(${sql.param([...ids])}::uuid[])`
	);
	return new Map(found.map(({ id, value }) => [id, opinionOf(value)]));
}
