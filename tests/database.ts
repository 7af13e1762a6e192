import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { closeDatabase, openDatabase } from '../src/platform/server/db.ts';
import { databaseUrl } from './database-url.ts';

/**
 * Gives the test file a database of its own, cloned from the migrated template, and opens it as the
 * app would. Call it once at the top of the file. Returns the address, once the tests run.
 */
export function useDatabase(): { url(): string } {
	const name = `test_${randomUUID().replaceAll('-', '')}`;
	const server = inject('server');
	const admin = async (statement: string) => {
		const client = new pg.Client({ connectionString: databaseUrl(server, 'postgres') });
		await client.connect();
		await client.query(statement);
		await client.end();
	};
	beforeAll(async () => {
		await admin(`create database ${name} template template_klaster`);
		openDatabase(databaseUrl(server, name), 5);
	});
	afterAll(async () => {
		await closeDatabase();
		await admin(`drop database ${name} with (force)`);
	});
	return { url: () => databaseUrl(server, name) };
}
