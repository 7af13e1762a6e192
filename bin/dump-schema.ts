import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../src/platform/server/embedded-postgres/index.ts';
import { migrate } from '../src/platform/server/migrate.ts';

/**
 * The schema as the catalogue tells it, in a stable order: what the migrations add up to. Written to
 * migrations/schema.sql; CI writes it again and fails when it differs.
 */
export async function dumpSchema(client: pg.Client): Promise<string> {
	const text = async (query: string) =>
		(await client.query<{ line: string }>(query)).rows.map(({ line }) => line).join('\n');
	const tables = await text(`
		select 'create table ' || c.relname || ' (' || string_agg(e'\n\t' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
			|| case when a.attnotnull then ' not null' else '' end
			|| coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), ''), ',' order by a.attnum) || e'\n);' as line
		from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
		left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
		where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' group by c.relname order by c.relname`);
	// From PostgreSQL 18 on, "not null" stands in the catalogue as a constraint too.
	const constraints = await text(`
		select 'alter table ' || conrelid::regclass || ' add constraint ' || conname || ' ' || pg_get_constraintdef(oid) || ';' as line
		from pg_constraint where connamespace = 'public'::regnamespace and contype in ('p', 'f', 'c', 'u', 'x') order by conrelid::regclass::text, conname`);
	const indexes = await text(`
		select indexdef || ';' as line from pg_indexes where schemaname = 'public'
		and not exists (select 1 from pg_constraint where conname = indexname) order by indexname`);
	const policies = await text(`
		select 'create policy ' || policyname || ' on ' || tablename || ' to ' || array_to_string(roles, ', ')
			|| coalesce(' using ' || qual, '') || coalesce(' with check ' || with_check, '') || ';' as line
		from pg_policies where schemaname = 'public' order by tablename, policyname`);
	const grants = await text(`
		select 'grant ' || string_agg(lower(privilege_type), ', ' order by privilege_type) || ' on ' || table_name || ' to klaster_app;' as line
		from information_schema.role_table_grants where grantee = 'klaster_app' group by table_name order by table_name`);
	const routines = await text(`
		select pg_get_functiondef(p.oid) || ';' as line from pg_proc p
		where pronamespace = 'public'::regnamespace
		and not exists (select 1 from pg_depend where objid = p.oid and deptype = 'e') order by proname`);
	const triggers = await text(`
		select pg_get_triggerdef(oid) || ';' as line from pg_trigger where not tgisinternal
		and tgrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace) order by tgname`);
	return [tables, constraints, indexes, policies, grants, routines, triggers].join('\n\n') + '\n';
}

if (import.meta.main) {
	const folder = await mkdtemp(join(tmpdir(), 'klaster-schema-'));
	// As root PostgreSQL runs as somebody else, who must reach it.
	await chmod(folder, 0o755);
	const embedded = await startEmbeddedPostgres({ dataDir: folder });
	await migrate(embedded.url);
	const client = new pg.Client({ connectionString: embedded.url });
	await client.connect();
	await writeFile('migrations/schema.sql', await dumpSchema(client));
	await client.end();
	await embedded.stop();
	await rm(folder, { recursive: true, force: true });
}
