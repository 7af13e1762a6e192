import { sql, type SQL } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import { isId } from '#platform/domain/id.ts';
import { opinionOf, type Opinion } from '../domain/consultation.ts';

export interface AskedStatement {
	id: string;
	number: number;
	text: string;
	/** The member's present opinion, when it has one. */
	given: Opinion | null;
}

export interface Progress {
	/** Statements that the member has an opinion on, and that there are, hidden ones left out. */
	done: number;
	total: number;
}

type Scope = Pick<Ctx, 'tx' | 'cluster'>;

const notHidden = sql`not exists (select 1 from statement_hiding h
	where h.cluster_id = s.cluster_id and h.statement_id = s.id)`;

/**
 * The statement to ask a member next, or null when it has seen all: drawn from those not seen, in
 * proportion to the priority that the last map gave them (as the engine's `nextStatement`; an
 * exponential race, Efraimidis, Spirakis 2006). The draw hangs on the ids alone, so that the same
 * statement stays on the page until it is answered. Cost: linear in the statements.
 */
export async function nextStatementFor(
	ctx: Scope,
	consultationId: string,
	memberId: string
): Promise<AskedStatement | null> {
	const [next] = await rows<{ id: string; number: number; text: string }>(
		ctx.tx,
		sql`select s.id, s.number, s.text from statement s
		where s.cluster_id = ${ctx.cluster.id} and s.consultation_id = ${consultationId} and ${notHidden}
		and not exists (select 1 from opinion_vote v where v.cluster_id = s.cluster_id
			and v.consultation_id = s.consultation_id and v.member_id = ${memberId} and v.statement_id = s.id)
		order by -ln((uuid_hash_extended(s.id, hashtextextended(${memberId}, 0)) & 1073741823) / 1073741824.0::float8
			+ 1e-10) / greatest(s.priority, 1e-6)
		limit 1`
	);
	return next ? { ...next, given: null } : null;
}

/** One statement that a member wants to look at again; null when it is hidden or of another consultation. */
export async function statementFor(
	ctx: Scope,
	consultationId: string,
	memberId: string,
	id: unknown
): Promise<AskedStatement | null> {
	if (!isId(id)) return null;
	const [found] = await rows<{ id: string; number: number; text: string; value: number | null }>(
		ctx.tx,
		sql`select s.id, s.number, s.text, v.value from statement s
		left join opinion_vote v on v.cluster_id = s.cluster_id and v.statement_id = s.id
			and v.member_id = ${memberId}
		where s.cluster_id = ${ctx.cluster.id} and s.consultation_id = ${consultationId} and s.id = ${id}
		and ${notHidden}`
	);
	if (!found) return null;
	const { value, ...asked } = found;
	return { ...asked, given: value === null ? null : opinionOf(value) };
}

/** How far a member has come. Cost: linear in the statements, by their index alone. */
export async function progressOf(
	ctx: Scope,
	consultationId: string,
	memberId: string
): Promise<Progress> {
	const [counts] = await rows<Progress>(
		ctx.tx,
		sql`select ${seenBy(ctx, sql`${consultationId}::uuid`, sql`${memberId}::uuid`)} as done,
			${askedIn(ctx, sql`${consultationId}::uuid`)} as total`
	);
	return counts!;
}

/** How many statements a consultation asks. Counted apart from the hidden ones, which are few. */
export const askedIn = (ctx: Pick<Ctx, 'cluster'>, consultation: SQL): SQL => sql`(
	(select count(*) from statement where cluster_id = ${ctx.cluster.id} and consultation_id = ${consultation})
	- (select count(*) from statement_hiding where cluster_id = ${ctx.cluster.id} and consultation_id = ${consultation})
)::int`;

/** How many of them a member has an opinion on. */
export const seenBy = (ctx: Pick<Ctx, 'cluster'>, consultation: SQL, member: SQL): SQL => sql`(
	(select count(*) from opinion_vote where cluster_id = ${ctx.cluster.id}
		and consultation_id = ${consultation} and member_id = ${member})
	- (select count(*) from statement_hiding h where h.cluster_id = ${ctx.cluster.id} and h.consultation_id = ${consultation}
		and exists (select 1 from opinion_vote v where v.cluster_id = h.cluster_id
			and v.statement_id = h.statement_id and v.member_id = ${member}))
)::int`;
