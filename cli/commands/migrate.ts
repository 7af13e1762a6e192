import { handOver, readEnv } from '#env';
import { migrate } from '#platform/server/migrate.ts';
import { readArguments } from '../arguments.ts';
import { withClosing } from '../closing.ts';
import { openDatabase } from '../database.ts';
import type { Command } from '../klaster.ts';
import { root } from '../root.ts';

export const migrateCommand: Command = {
	usage: 'migrate',
	summary: 'Bring the database to the newest schema, and end.',
	async run(args) {
		readArguments(this.usage, args, 0, {});
		const env = readEnv();
		handOver({ DATA_DIR: env.DATA_DIR });
		await withClosing(async (closing) => {
			const { url } = await openDatabase(env, closing);
			process.chdir(root);
			const { applied } = await migrate(url);
			console.log(applied.length ? `Applied: ${applied.join(', ')}` : 'The schema is the newest.');
			await closing.close();
		});
		process.exit(0);
	}
};
