import { sql, type SQL } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { log } from './log.ts';

/** A transaction inside one cluster, under the app's role: Row-Level Security holds in it. */
export type Tx = Pick<NodePgDatabase, 'execute' | 'select' | 'insert' | 'update' | 'delete'>;

// Dates without time stay text; bigint money fits a double (see money.ts).
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

let current: pg.Pool | undefined;

/** Opens the one pool of this process. `url` as PostgreSQL understands it, sockets included. */
export function openDatabase(url: string, connections = 10): pg.Pool {
	current = new pg.Pool({ connectionString: url, max: connections, connectionTimeoutMillis: 5000 });
	// A connection that dies while idle is replaced at the next use; without this it would end the process.
	current.on('error', (error) => log.warn({ reason: error.message }, 'database connection lost'));
	// One that dies while it is used fails its query; the event itself has nothing to add.
	current.on('connect', (client) => client.on('error', () => {}));
	return current;
}

/** The pool under the owner's role: for sign-in, migrations and the queue; never for a cluster's rows. */
export function ownerPool(): pg.Pool {
	if (!current) throw new Error('openDatabase() comes first');
	return current;
}

export async function closeDatabase(): Promise<void> {
	const pool = current;
	current = undefined;
	await pool?.end();
}

export interface Scope {
	clusterId: string;
	personId?: string | undefined;
}

/**
 * Runs `work` in a transaction that sees one cluster only. Role, cluster and person are set for the
 * transaction alone, so that a pooler in transaction mode may stand between.
 */
export async function inCluster<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
	const client = await ownerPool().connect();
	let broken: Error | undefined;
	try {
		await client.query('begin');
		await client.query(
			`select set_config('role', 'klaster_app', true), set_config('klaster.cluster', $1, true), set_config('klaster.person', $2, true)`,
			[scope.clusterId, scope.personId ?? '']
		);
		const value = await work(drizzle(client));
		await client.query('commit');
		return value;
	} catch (error) {
		await client.query('rollback').catch((lost: Error) => (broken = lost));
		throw error;
	} finally {
		client.release(broken);
	}
}

/** Runs one statement under the owner's role and returns its rows. */
export async function ownerRows<Row extends object>(
	text: string,
	values: unknown[] = []
): Promise<Row[]> {
	return (await ownerPool().query<Row>(text, values)).rows;
}

/** The rows of a hand-written statement, typed by the caller. */
export async function rows<Row extends object>(tx: Tx, query: SQL): Promise<Row[]> {
	return (await tx.execute(query)).rows as Row[];
}

/** Whether the database answers at all. */
export async function databaseAnswers(): Promise<boolean> {
	return drizzle(ownerPool())
		.execute(sql`select 1`)
		.then(
			() => true,
			() => false
		);
}

/** The constraint that a write broke, if that is why it failed: lets a command answer two people at once. */
export function brokenConstraint(error: unknown): string | undefined {
	const cause = error instanceof Error && error.cause ? error.cause : error;
	return cause instanceof pg.DatabaseError ? cause.constraint : undefined;
}

/** Whether an error means that the database cannot be reached now (and may be again in a moment). */
export function databaseIsAway(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const code = (error as { code?: string }).code ?? '';
	// Class 57P: the server is stopping or starting; 08: the connection broke (PostgreSQL, appendix A).
	if (/^(57P0[123]|08...|53300|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT)$/.test(code))
		return true;
	if (/Connection terminated|timeout exceeded when trying to connect/.test(error.message))
		return true;
	return error.cause instanceof Error && databaseIsAway(error.cause);
}
