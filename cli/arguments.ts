import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Failure } from './failure.ts';

/**
 * Reads a command's arguments.
 * @throws Failure (2) with how the command is called when they do not fit
 */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
	usage: string,
	args: string[],
	positionals: number,
	options: Options
) {
	try {
		const parsed = parseArgs({ args, options, allowPositionals: true });
		if (parsed.positionals.length === positionals) return parsed;
	} catch {
		// An unknown option gets the same answer.
	}
	throw new Failure(`This command is called so: klaster ${usage}`, 2);
}
