import { reportFailure } from './failure.ts';

/** A command: how it is called, what it does, and the work; its promise ends when the work ends. */
export interface Command {
	usage: string;
	summary: string;
	run(args: string[]): Promise<void>;
}

const commands: Record<string, () => Promise<Command>> = {
	start: async () => (await import('./commands/start.ts')).start,
	demo: async () => (await import('./commands/demo.ts')).demo,
	worker: async () => (await import('./commands/worker.ts')).worker,
	migrate: async () => (await import('./commands/migrate.ts')).migrateCommand,
	backup: async () => (await import('./commands/backup.ts')).backup,
	restore: async () => (await import('./commands/restore.ts')).restore,
	doctor: async () => (await import('./commands/doctor.ts')).doctor,
	engine: async () => (await import('./commands/engine.ts')).engine,
	recount: async () => (await import('./commands/recount.ts')).recount,
	model: async () => (await import('./commands/model.ts')).model
};

/** Runs `klaster NAME ...`; exits 0 when it went well, 1 when it could not, 2 when called wrongly. */
export async function main(args: string[]): Promise<void> {
	const [name = 'help', ...rest] = args;
	try {
		if (['help', '--help', '-h'].includes(name)) return await printHelp();
		const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
		if (!load) {
			console.error(`There is no command "${name}". \`klaster help\` lists the commands.`);
			process.exitCode = 2;
			return;
		}
		const command = await load();
		if (rest.includes('--help') || rest.includes('-h')) {
			console.log(`klaster ${command.usage}\n\n${command.summary}`);
			return;
		}
		await command.run(rest);
	} catch (error) {
		process.exit(reportFailure(error));
	}
}

async function printHelp(): Promise<void> {
	console.log('klaster COMMAND\n');
	for (const load of Object.values(commands)) {
		const { usage, summary } = await load();
		console.log(`  ${usage.padEnd(32)} ${summary}`);
	}
	console.log('\nSettings come from the environment: see docs/self-hosting.md.');
}
