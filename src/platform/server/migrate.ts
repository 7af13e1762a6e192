import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';

/** Only one process migrates at a time; the number is ours by convention. */
const MIGRATION_LOCK = 5_274_837;

/**
 * Brings the database to the newest schema. Forward only; each file in one transaction that first
 * writes its own name, so that two that race clash there.
 * Returns the names of the files that were applied, oldest first.
 */
export async function migrate(url: string, folder = 'migrations'): Promise<{ applied: string[] }> {
	await runMigrations({ connectionString: url });
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
		await client.query(
			'create table if not exists migration (name text primary key, applied_at timestamptz not null default now())'
		);
		const known = new Set(
			(await client.query('select name from migration')).rows.map((r) => r.name)
		);
		const files = (await readdir(folder)).filter((name) => /^\d{4}_.+\.sql$/.test(name)).sort();
		const applied = [];
		for (const name of files.filter((file) => !known.has(file))) {
			await apply(client, name, await readFile(join(folder, name), 'utf8'));
			applied.push(name);
		}
		return { applied };
	} finally {
		await client.end();
	}
}

async function apply(client: pg.Client, name: string, text: string): Promise<void> {
	await client.query('begin');
	try {
		await client.query('insert into migration (name) values ($1)', [name]);
		await client.query(text);
		await client.query('commit');
	} catch (error) {
		await client.query('rollback');
		throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error });
	}
}
