import { readFile } from 'node:fs/promises';
import { readArguments } from '../arguments.ts';
import { Failure } from '../failure.ts';
import type { Command } from '../klaster.ts';

export const engine: Command = {
	usage: 'engine SOLVER FILE --json',
	summary: 'Solve a file with no database; prints JSON.',
	async run(args) {
		const { solvers } = await import('@klaster/engine/solvers');
		const { positionals } = readArguments(this.usage, args, 2, {
			json: { type: 'boolean' }
		});
		const [name = '', file = ''] = positionals;
		if (!Object.hasOwn(solvers, name)) {
			const names = Object.keys(solvers).join(', ');
			throw new Failure(`There is no solver "${name}"; there are ${names}.`, 2);
		}
		const input = await readJson(file);
		const { solve } = await solvers[name as keyof typeof solvers]();
		console.log(JSON.stringify(await solved(() => solve(input, { now: () => performance.now() }))));
	}
};

async function readJson(file: string): Promise<unknown> {
	let text: string;
	try {
		text = await readFile(file, 'utf8');
	} catch (error) {
		const why =
			(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'is not there' : 'cannot be read';
		throw new Failure(`The file ${file} ${why}.`, 2);
	}
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new Failure(
			`The file ${file} is not JSON: ${(error as Error).message.replaceAll(/\s+/g, ' ')}.`,
			2
		);
	}
}

async function solved<T>(solve: () => T): Promise<Awaited<T>> {
	try {
		return await solve();
	} catch (error) {
		// By name: the engine and this file may hold two copies of the class.
		if ((error as Error).name === 'EngineInputError')
			throw new Failure((error as Error).message, 2);
		throw error;
	}
}
