import { ownerRows } from './db.ts';

/**
 * Counts an attempt and says whether it is within the limit: at most `limit` for one key in
 * `minutes`. Kept in PostgreSQL, so that every web process counts together.
 */
export async function allowAttempt(key: string, limit: number, minutes: number): Promise<boolean> {
	const [row] = await ownerRows<{ n: number }>(
		`with old as (delete from attempt where at < now() - interval '1 day'),
		mine as (insert into attempt (key) values ($1))
		select count(*)::int as n from attempt where key = $1 and at > now() - make_interval(mins => $2)`,
		[key, minutes]
	);
	return row!.n < limit;
}
