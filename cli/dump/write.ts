import pg from 'pg';
import type { Header, Line, TableHeading, WaitingJob } from './format.ts';

const atOnce = 500;

/**
 * Everything in the database as lines of a backup, as of one moment, while Klaster may go on.
 * Holds at most 500 rows in memory.
 */
export async function* dumpLines(client: pg.Client): AsyncGenerator<Line> {
	await client.query('begin transaction isolation level repeatable read, read only');
	// Better an error than a backup that Row-Level Security has thinned out.
	await client.query('set local row_security = off');
	yield await header(client);
	let rows = 0;
	for (const heading of await tables(client)) {
		yield heading;
		for await (const row of rowsOf(client, heading.table)) {
			rows++;
			yield row;
		}
	}
	for (const { name } of await sequences(client)) {
		const { rows: found } = await client.query(
			`select last_value::text as value, is_called as called from ${name}`
		);
		yield { sequence: name, ...found[0] };
	}
	yield* await waitingJobs(client);
	await client.query('commit');
	yield { rows };
}

async function header(client: pg.Client): Promise<Header> {
	const { rows } = await client.query<{ name: string }>('select name from migration order by name');
	return {
		klaster: 'backup',
		format: 1,
		made: new Date().toISOString(),
		migrations: rows.map((row) => row.name)
	};
}

async function tables(client: pg.Client): Promise<TableHeading[]> {
	const { rows } = await client.query<TableHeading>(
		`select format('%I', c.relname) as table,
			array_agg(format('%I', a.attname) order by a.attnum) as columns
		from pg_class c join pg_attribute a on a.attrelid = c.oid
		where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
			and not c.relispartition and c.relname <> 'migration'
			and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
		group by c.relname order by c.relname`
	);
	return rows;
}

async function* rowsOf(client: pg.Client, table: string): AsyncGenerator<string> {
	await client.query(`declare rows_of no scroll cursor for select t::text as row from ${table} t`);
	for (;;) {
		const { rows } = await client.query<{ row: string }>(`fetch ${atOnce} from rows_of`);
		for (const { row } of rows) yield row;
		if (rows.length < atOnce) break;
	}
	await client.query('close rows_of');
}

async function sequences(client: pg.Client): Promise<{ name: string }[]> {
	const { rows } = await client.query<{ name: string }>(
		`select format('%I', relname) as name from pg_class
		where relnamespace = 'public'::regnamespace and relkind = 'S' order by relname`
	);
	return rows;
}

async function waitingJobs(client: pg.Client): Promise<WaitingJob[]> {
	const { rows } = await client.query<WaitingJob>(
		`select t.identifier as job, j.payload, q.queue_name as queue, j.run_at::text as "runAt",
			j.max_attempts as "maxAttempts", j.key, j.priority
		from graphile_worker._private_jobs j
		join graphile_worker._private_tasks t on t.id = j.task_id
		left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
		where j.attempts < j.max_attempts order by j.id`
	);
	return rows;
}
