import { expect } from '@playwright/test';
import { rows } from './database.ts';

/** Everything that a cluster has: for each table how many rows, and a fingerprint of them. */
export async function traceOf(slug: string): Promise<Record<string, string>> {
	const tables = await rows<{ name: string }>(
		`select table_name as name from information_schema.columns
		where table_schema = 'public' and column_name = 'cluster_id'
			and table_name in (select relname from pg_class where relkind in ('r', 'p'))`
	);
	const parts = [
		{ name: 'cluster', key: 'id' },
		...tables.map((t) => ({ ...t, key: 'cluster_id' }))
	];
	const union = parts.map(
		({ name, key }) =>
			`select '${name}' as name, count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as rows
			from ${name} t where ${key} = (select id from cluster where slug = $1)`
	);
	const found = await rows<{ name: string; rows: string }>(union.join(' union all '), [slug]);
	return Object.fromEntries(found.map((row) => [row.name, row.rows]));
}

/** Waits until no background work is left that would write something by itself. */
export async function quiet(): Promise<void> {
	await expect
		.poll(
			async () => {
				const [row] = await rows<{ n: number }>(
					`select ((select count(*) from graphile_worker.jobs where run_at <= now() and attempts < max_attempts)
						+ (select count(*) from task where state in ('queued', 'running')))::int as n`
				);
				return row!.n;
			},
			{ timeout: 30_000, message: 'background work comes to rest' }
		)
		.toBe(0);
}
