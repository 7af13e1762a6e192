import { EnvError } from '#env';
import { EmbeddedPostgresError } from '#platform/server/embedded-postgres/index.ts';

/** Something that whoever runs Klaster can put right; the message is one sentence for them. */
export class Failure extends Error {
	/** 1: it could not run; 2: it was called wrongly. */
	readonly exitCode: 1 | 2;
	constructor(message: string, exitCode: 1 | 2 = 1) {
		super(message);
		this.exitCode = exitCode;
	}
}

/** Tells the user why the command ends and returns the exit code. Surprises keep their stack. */
export function reportFailure(error: unknown): number {
	if (error instanceof Failure) {
		console.error(error.message);
		return error.exitCode;
	}
	if (error instanceof EnvError || error instanceof EmbeddedPostgresError) {
		console.error(error.message);
		return 1;
	}
	if (isFullDisk(error)) {
		console.error('The disk is full: free some space and start Klaster again.');
		return 1;
	}
	console.error(error);
	return 1;
}

const isFullDisk = (error: unknown) =>
	['ENOSPC', 'EDQUOT', '53100'].includes((error as { code?: string } | null)?.code ?? '');
