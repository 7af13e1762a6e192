import { createReadStream, existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { readEnv } from '#env';
import { migrate } from '#platform/server/migrate.ts';
import { readArguments } from '../arguments.ts';
import { withClosing } from '../closing.ts';
import { openDatabase } from '../database.ts';
import type { Line } from '../dump/format.ts';
import { headerOf, loadLines, requireWhole } from '../dump/read.ts';
import { Failure } from '../failure.ts';
import type { Command } from '../klaster.ts';
import { root } from '../root.ts';

export const restore: Command = {
	usage: 'restore FILE',
	summary: 'Read a backup into an empty database, also one made by an older Klaster.',
	async run(args) {
		const { positionals } = readArguments(this.usage, args, 1, {});
		const file = positionals[0]!;
		if (!existsSync(file)) throw new Failure(`The file ${file} is not there.`);
		const env = readEnv();
		await withClosing(async (closing) => {
			await requireWhole(linesOf(file));
			const lines = linesOf(file);
			const { migrations } = headerOf((await lines.next()).value);
			const { url } = await openDatabase(env, closing);
			const client = new pg.Client({ connectionString: url });
			await client.connect();
			closing.add(() => client.end());
			await requireEmpty(client);
			await migrateAsFar(url, migrations);
			const rows = await loadLines(client, lines);
			await migrate(url, join(root, 'migrations'));
			console.log(`Restored ${rows} rows from ${file}.`);
			await closing.close();
		});
		process.exit(0);
	}
};

async function* linesOf(file: string): AsyncGenerator<Line> {
	const input = createReadStream(file).pipe(createGunzip());
	const reader = createInterface({ input, crlfDelay: Infinity });
	try {
		for await (const line of reader) yield JSON.parse(line);
	} catch {
		throw new Failure(`${file} is not a backup of Klaster, or it is damaged.`);
	}
}

async function requireEmpty(client: pg.Client): Promise<void> {
	const { rows } = await client.query<{ tables: boolean; superuser: boolean }>(
		`select exists (select from pg_tables where schemaname = 'public') as tables,
			has_parameter_privilege('session_replication_role', 'set') as superuser`
	);
	if (rows[0]!.tables) {
		throw new Failure(
			'There is data here already: restore into an empty database or a new DATA_DIR.'
		);
	}
	if (!rows[0]!.superuser) {
		throw new Failure(
			'Restoring needs a superuser of the server: use one for this, or pg_dump and pg_restore.'
		);
	}
}

/** Brings the empty database to the schema that the backup was made with. */
async function migrateAsFar(url: string, names: string[]): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'klaster-restore-'));
	try {
		for (const name of names) {
			const source = join(root, 'migrations', name);
			if (!existsSync(source)) {
				throw new Failure('This backup was made by a newer Klaster: update first.');
			}
			await copyFile(source, join(folder, name));
		}
		await migrate(url, folder);
	} finally {
		await rm(folder, { recursive: true });
	}
}
