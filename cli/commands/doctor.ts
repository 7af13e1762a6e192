import { readArguments } from '../arguments.ts';
import { withClosing } from '../closing.ts';
import { checks } from '../checks.ts';
import type { Command } from '../klaster.ts';
import { readEnv } from '#env';

export const doctor: Command = {
	usage: 'doctor',
	summary: 'Check settings, disk, database, mail and sign-in, and say what is wrong.',
	async run(args) {
		readArguments(this.usage, args, 0, {});
		const env = readEnv();
		let wrong = 0;
		await withClosing(async (closing) => {
			for (const { name, problem } of checks) {
				const found = await problem(env, closing).catch((error: Error) => error.message);
				if (found) wrong++;
				console.log(found ? `  wrong  ${name}: ${found}` : `  ok     ${name}`);
			}
			await closing.close();
		});
		console.log(wrong === 0 ? 'Everything is in order.' : `Wrong: ${wrong}.`);
		process.exit(wrong === 0 ? 0 : 1);
	}
};
