import { readFile } from 'node:fs/promises';
import { readArguments } from '../arguments.ts';
import { Failure } from '../failure.ts';
import type { Command } from '../klaster.ts';

const solvers: Record<string, () => Promise<(input: never) => unknown>> = {
	match: async () => (await import('@klaster/engine/match')).match,
	cube: async () => {
		const { cubeFromListings, solveCube } = await import('@klaster/engine/cube');
		const control = { now: () => performance.now() };
		return (input) => solveCube(cubeFromListings(input, control), control);
	}
};

export const engine: Command = {
	usage: 'engine match|cube FILE --json',
	summary: 'Solve a file of offers and needs with no database; prints JSON.',
	async run(args) {
		const { positionals } = readArguments(this.usage, args, 2, { json: { type: 'boolean' } });
		const [solver = '', file = ''] = positionals;
		const load = Object.hasOwn(solvers, solver) ? solvers[solver] : undefined;
		if (!load) throw new Failure(`There is no solver "${solver}": use match or cube.`, 2);
		const input = await readJson(file);
		const solve = await load();
		console.log(JSON.stringify(await solved(() => solve(input as never))));
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
