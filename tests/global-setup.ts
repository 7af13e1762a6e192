import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../src/platform/server/embedded-postgres/index.ts';
import { migrate } from '../src/platform/server/migrate.ts';
import { databaseUrl } from './database-url.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** A PostgreSQL server for tests; its database `template_klaster` is migrated and empty. */
		server: string;
	}
}

/**
 * One PostgreSQL for the whole run: the embedded one, or the server named by KLASTER_TEST_SERVER.
 * Each test file clones the migrated template, which takes a few hundredths of a second.
 */
export default async function setup(project: TestProject) {
	const given = process.env.KLASTER_TEST_SERVER;
	const folder = await mkdtemp(join(tmpdir(), 'klaster-test-'));
	// As root PostgreSQL runs as somebody else, who must reach it.
	await chmod(folder, 0o755);
	const embedded = given ? undefined : await startEmbeddedPostgres({ dataDir: folder });
	const server = given ?? embedded!.url;
	const admin = new pg.Client({ connectionString: databaseUrl(server, 'postgres') });
	await admin.connect();
	await admin.query('drop database if exists template_klaster');
	await admin.query('create database template_klaster');
	await admin.end();
	await migrate(databaseUrl(server, 'template_klaster'));
	project.provide('server', server);
	return async () => {
		await embedded?.stop();
		await rm(folder, { recursive: true, force: true });
	};
}
