import { readFile, stat } from 'node:fs/promises';
import { PollError } from '#capabilities/agree/domain/voting/poll-error.ts';
import { recount as countAgain } from '#capabilities/agree/domain/voting/recount.ts';
import { readArguments } from '../arguments.ts';
import { Failure } from '../failure.ts';
import type { Command } from '../klaster.ts';
import { openFile } from '../recount/hashes.ts';
import { countedInWords, verdictInWords } from '../recount/words.ts';

const mostBytes = 100_000_000;

/** Exits 0 when the protocol is as it was given out and states what its ballots come to, else 1. */
export const recount: Command = {
	usage: 'recount FILE',
	summary: 'Count the ballots of a protocol again; exits 1 if it states something else.',
	async run(args) {
		const [file = ''] = readArguments(this.usage, args, 1, {}).positionals;
		const { lines, right } = recounted(await read(file));
		console.log(lines.join('\n'));
		if (!right) process.exitCode = 1;
	}
};

function recounted(bytes: Buffer): { lines: string[]; right: boolean } {
	try {
		const { protocol, counted: hash, changes } = openFile(bytes);
		const counted = countAgain(protocol);
		return {
			lines: [
				...countedInWords(protocol, counted),
				verdictInWords(protocol, counted),
				...(changes.length > 0 ? changes : ['The file is as it was given out.']),
				`Hash as counted, to compare with the cluster’s history: ${hash}`
			],
			right: changes.length === 0 && !counted.difference
		};
	} catch (error) {
		if (error instanceof PollError) throw new Failure(error.message, 2);
		throw error;
	}
}

async function read(file: string): Promise<Buffer> {
	try {
		if ((await stat(file)).size > mostBytes)
			throw new Failure(`The file ${file} is too large for a protocol.`, 2);
		return await readFile(file);
	} catch (error) {
		if (error instanceof Failure) throw error;
		const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
		throw new Failure(`The file ${file} ${missing ? 'is not there' : 'cannot be read'}.`, 2);
	}
}
