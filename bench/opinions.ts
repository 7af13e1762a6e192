import type pg from 'pg';
import { newId } from '../src/platform/domain/id.ts';

export interface SeededConsultation {
	clusterId: string;
	id: string;
	/** Addresses of the delegates, one for each member. */
	delegates: string[];
}

/** Three minds: a statement is liked by all, or by a third; `h.r` is drawn from 0 to 1. */
const opinion = `case
	when s.number % 10 = 0 or s.number % 3 = m.n % 3
		then (case when h.r < 0.85 then 1 when h.r < 0.93 then 0 else -1 end)
	else (case when h.r < 0.65 then -1 when h.r < 0.8 then 0 else 1 end) end`;

/**
 * An open consultation in a cluster of `bench/seed.ts`, with a delegate for each member, `statements`
 * statements and `votes` votes, as many for each member, spread evenly; the same every time.
 */
export async function seedOpinions(
	client: pg.Client,
	slug: string,
	{ statements, votes }: { statements: number; votes: number }
): Promise<SeededConsultation> {
	const { rows: clusters } = await client.query<{ id: string }>(
		'select id from cluster where slug = $1',
		[slug]
	);
	const clusterId = clusters[0]!.id;
	const id = newId();
	const scope = [clusterId, id];
	await client.query(
		`insert into delegate (cluster_id, id, member_id, role, name, email, since)
		select cluster_id, gen_random_uuid(), id, 'delegate', 'Delegat ' || n, 'delegat' || n || '@example.org', now()
		from (select cluster_id, id, row_number() over (order by id) as n from member where cluster_id = $1) m`,
		[clusterId]
	);
	await client.query(
		`insert into consultation (cluster_id, id, title, opened_by_name, opened_at, links_allowed)
		values ($1, $2, 'Zasady współpracy', 'Koordynatorka', now(), true)`,
		scope
	);
	await client.query(
		`insert into statement (cluster_id, id, consultation_id, number, text, words, added_at)
		select $1, gen_random_uuid(), $2, n, 'Stwierdzenie ' || n || ' o zasadach współpracy w klastrze',
			'stwierdzenie ' || n, now() from generate_series(1, $3::int) n`,
		[...scope, statements]
	);
	const { rows: members } = await client.query<{ id: string }>(
		'select id from member where cluster_id = $1 order by id',
		[clusterId]
	);
	await client.query(
		`insert into opinion_vote (cluster_id, statement_id, member_id, consultation_id, value)
		select $1, s.id, m.id, $2, ${opinion}
		from (select id, row_number() over (order by id)::int as n from member where cluster_id = $1) m
		join statement s on s.cluster_id = $1 and s.consultation_id = $2 and (s.number + 7 * m.n) % $3::int = 0
		cross join lateral (select (hashint4(10007 * m.n + s.number) & 65535) / 65536.0 as r) h`,
		[...scope, Math.round((statements * members.length) / votes)]
	);
	await client.query('vacuum analyze');
	return {
		clusterId,
		id,
		delegates: members.map((_, at) => `delegat${at + 1}@example.org`)
	};
}
