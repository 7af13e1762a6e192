import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { readEnv } from '#env';
import { runningUrl } from '#platform/server/embedded-postgres/index.ts';
import { readArguments } from '../arguments.ts';
import { withClosing } from '../closing.ts';
import { openDatabase } from '../database.ts';
import { dumpLines } from '../dump/write.ts';
import { Failure } from '../failure.ts';
import type { Command } from '../klaster.ts';

export const backup: Command = {
	usage: 'backup FILE',
	summary: 'Write everything in the database to one file, also while Klaster runs.',
	async run(args) {
		const { positionals } = readArguments(this.usage, args, 1, {});
		const file = positionals[0]!;
		if (existsSync(file)) throw new Failure(`${file} is there already: name a new file.`);
		const env = readEnv();
		await withClosing(async (closing) => {
			const beside = env.DATABASE_URL ? null : await runningUrl(env.DATA_DIR);
			const url = beside ?? (await openDatabase(env, closing)).url;
			const client = new pg.Client({ connectionString: url });
			await client.connect();
			closing.add(() => client.end());
			await writeWhole(file, dumpLines(client));
			console.log(
				`Wrote ${file}. Keep ${env.DATA_DIR}/secret with it: people then stay signed in.`
			);
			await closing.close();
		});
		process.exit(0);
	}
};

/** The file has its name only when it is whole; only its owner may read it. */
async function writeWhole(file: string, lines: AsyncIterable<unknown>): Promise<void> {
	const unfinished = `${file}.unfinished`;
	const text = async function* () {
		for await (const line of lines) yield `${JSON.stringify(line)}\n`;
	};
	try {
		await pipeline(
			Readable.from(text()),
			createGzip(),
			createWriteStream(unfinished, { mode: 0o600, flush: true })
		);
		await rename(unfinished, file);
	} catch (error) {
		await rm(unfinished, { force: true });
		const { code, message } = error as NodeJS.ErrnoException;
		if (code === '42P01') throw new Failure('There is nothing in this database to back up yet.');
		if (code && ['EACCES', 'ENOENT', 'ENOTDIR', 'EROFS'].includes(code)) {
			throw new Failure(`${file} cannot be written: ${message}.`);
		}
		throw error;
	}
}
