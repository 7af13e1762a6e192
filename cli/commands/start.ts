import { readArguments } from '../arguments.ts';
import { withClosing } from '../closing.ts';
import type { Command } from '../klaster.ts';
import { runApp } from '../run-app.ts';

export const start: Command = {
	usage: 'start',
	summary: 'Start Klaster: database, newest schema, pages, jobs.',
	async run(args) {
		readArguments(this.usage, args, 0, {});
		await withClosing(async (closing) => {
			const { address } = await runApp(closing);
			console.log(`Klaster runs at ${address}`);
		});
	}
};
