import pg from 'pg';
import { Failure } from '../failure.ts';
import type { End, Header, Line, SequenceValue, TableHeading, WaitingJob } from './format.ts';

const atOnce = 200;

/**
 * Reads the first line of a backup.
 * @throws Failure when it is not one
 */
export function headerOf(line: unknown): Header {
	const header = line as Partial<Header> | null;
	if (header?.klaster !== 'backup') throw new Failure('This file is not a backup of Klaster.');
	if (header.format !== 1)
		throw new Failure('This backup was made by a newer Klaster: update first.');
	return header as Header;
}

/**
 * Reads a backup through without using it.
 * @throws Failure when its end is missing or rows are
 */
export async function requireWhole(lines: AsyncIterable<Line>): Promise<void> {
	let rows = 0;
	let end: End | undefined;
	for await (const line of lines) {
		if (typeof line === 'string') rows++;
		else if ('rows' in line) end = line;
	}
	if (end?.rows !== rows) throw new Failure('The backup is cut short: nothing was restored.');
}

/**
 * Puts the lines after the header into a database of the same schema without rows, in one
 * transaction: all or nothing. Checks of keys and triggers rest meanwhile, since what was
 * consistent when it was written down is consistent again; the user must be a superuser.
 * @returns how many rows there were
 */
export async function loadLines(client: pg.Client, lines: AsyncIterable<Line>): Promise<number> {
	await client.query('begin');
	await client.query('set local session_replication_role = replica');
	let heading: TableHeading | undefined;
	let waiting: string[] = [];
	let rows = 0;
	const flush = async () => {
		if (heading && waiting.length) await insert(client, heading, waiting);
		rows += waiting.length;
		waiting = [];
	};
	for await (const line of lines) {
		if (typeof line === 'string') {
			waiting.push(line);
			if (waiting.length === atOnce) await flush();
			continue;
		}
		await flush();
		if ('table' in line) heading = await emptied(client, line);
		else if ('sequence' in line) await setSequence(client, line);
		else if ('job' in line) await addJob(client, line);
	}
	await client.query('commit');
	return rows;
}

/** Migrations may have put rows of their own there; the backup has them too. */
async function emptied(client: pg.Client, heading: TableHeading): Promise<TableHeading> {
	await client.query(`delete from ${heading.table}`);
	return heading;
}

async function insert(client: pg.Client, heading: TableHeading, rows: string[]): Promise<void> {
	const { table } = heading;
	const columns = heading.columns.join(', ');
	await client.query(
		`insert into ${table} (${columns}) overriding system value
		select ${columns} from unnest($1::text[]::${table}[])`,
		[rows]
	);
}

async function setSequence(client: pg.Client, line: SequenceValue): Promise<void> {
	await client.query('select setval($1::regclass, $2::bigint, $3)', [
		line.sequence,
		line.value,
		line.called
	]);
}

async function addJob(client: pg.Client, job: WaitingJob): Promise<void> {
	await client.query(
		`select graphile_worker.add_job($1, $2::json, queue_name => $3, run_at => $4::timestamptz,
			max_attempts => $5, job_key => $6, priority => $7)`,
		[
			job.job,
			JSON.stringify(job.payload),
			job.queue,
			job.runAt,
			job.maxAttempts,
			job.key,
			job.priority
		]
	);
}
