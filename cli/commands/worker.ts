import { handOver, readEnv } from '#env';
import { closeDatabase, openDatabase } from '#platform/server/db.ts';
import { startJobs } from '../../src/composition.ts';
import { readArguments } from '../arguments.ts';
import { withClosing } from '../closing.ts';
import { connectionProblem } from '../connection-problem.ts';
import { Failure } from '../failure.ts';
import type { Command } from '../klaster.ts';
import { root } from '../root.ts';

export const worker: Command = {
	usage: 'worker',
	summary: 'Run jobs only, beside web processes started with WORKER=off (needs DATABASE_URL).',
	async run(args) {
		readArguments(this.usage, args, 0, {});
		const env = readEnv();
		if (!env.DATABASE_URL) {
			throw new Failure(
				'`klaster worker` needs DATABASE_URL: the embedded database belongs to `klaster start`, which runs its own jobs.'
			);
		}
		const problem = await connectionProblem(env.DATABASE_URL);
		if (problem) throw new Failure(problem);
		handOver({ DATA_DIR: env.DATA_DIR });
		process.chdir(root);
		await withClosing(async (closing) => {
			openDatabase(env.DATABASE_URL!);
			closing.add(closeDatabase);
			const jobs = await startJobs(env);
			closing.add(() => jobs.stop());
			console.log('Klaster takes jobs.');
		});
	}
};
