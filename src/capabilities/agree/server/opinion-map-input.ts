import { sql } from 'drizzle-orm';
import type { OpinionInput } from '@klaster/engine/opinion';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import { SAFE_SIZE } from '../domain/opinion-map.ts';
import type { Sector } from '../domain/voting/decision.ts';

/** Statements a list of the map holds at most. */
const LIST_LENGTH = 12;

/** What the engine is given, and which statement each of its ids (the statement's number) means. */
export interface MapInput {
	input: OpinionInput;
	idOf: ReadonlyMap<string, string>;
	votes: number;
}

/**
 * All opinions of a consultation, gathered by member in the database, so that half a million votes
 * arrive as some hundred rows. Cost: linear in the votes.
 */
export async function mapInput(
	ctx: Pick<Ctx, 'tx' | 'cluster'>,
	consultationId: string
): Promise<MapInput> {
	const statements = await rows<{ id: string; number: number; hidden: boolean }>(
		ctx.tx,
		sql`select s.id, s.number, h.statement_id is not null as hidden from statement s
		left join statement_hiding h on h.cluster_id = s.cluster_id and h.statement_id = s.id
		where s.cluster_id = ${ctx.cluster.id} and s.consultation_id = ${consultationId} order by s.number`
	);
	const voters = await rows<{
		id: string;
		sector: Sector;
		agree: string | null;
		disagree: string | null;
		pass: string | null;
		votes: number;
	}>(
		ctx.tx,
		sql`select v.member_id as id, m.sector, count(*)::int as votes,
			string_agg(s.number::text, ',') filter (where v.value = 1) as agree,
			string_agg(s.number::text, ',') filter (where v.value = -1) as disagree,
			string_agg(s.number::text, ',') filter (where v.value = 0) as pass
		from opinion_vote v
		join statement s on s.cluster_id = v.cluster_id and s.id = v.statement_id
		join member m on m.cluster_id = v.cluster_id and m.id = v.member_id
		where v.cluster_id = ${ctx.cluster.id} and v.consultation_id = ${consultationId}
		group by v.member_id, m.sector`
	);
	const list = (text: string | null) => (text === null ? [] : text.split(','));
	return {
		input: {
			statements: statements.map(({ number, hidden }) => ({ id: String(number), hidden })),
			participants: voters.map(({ id, sector, agree, disagree, pass }) => ({
				id,
				sector,
				agree: list(agree),
				disagree: list(disagree),
				pass: list(pass)
			})),
			minimumGroupSize: SAFE_SIZE,
			listLength: LIST_LENGTH
		},
		idOf: new Map(statements.map(({ id, number }) => [String(number), id])),
		votes: voters.reduce((sum, { votes }) => sum + votes, 0)
	};
}
